package pyloom.translator.imports;

import pyloom.translator.ast.Alias;
import pyloom.translator.ast.ConstantValue;
import pyloom.translator.ast.ExceptHandler;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Module;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.SyntaxChildren;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds all imports of a file, those inside functions included. What stands below {@code if
 * TYPE_CHECKING} is never imported when a program runs.
 */
public final class ImportSearch {

    private static final Set<String> CATCHING_IMPORT_ERRORS =
            Set.of("ImportError", "ModuleNotFoundError", "Exception", "BaseException");

    private final String packageName;
    private final List<ImportedName> found = new ArrayList<>();
    private Need need = Need.ALWAYS;

    private ImportSearch(String packageName) {
        this.packageName = packageName;
    }

    /**
     * {@return the imported modules in the order of the text}
     *
     * @param packageName the dotted name of the package that relative imports start from, empty if
     *     the module is in none
     */
    public static List<ImportedName> in(Module module, String packageName) {
        ImportSearch search = new ImportSearch(packageName);
        search.visit(module);
        return List.copyOf(search.found);
    }

    private void visit(Node node) {
        switch (node) {
            case Stmt.Import imports -> imports.names().forEach(this::add);
            case Stmt.ImportFrom imports -> add(imports);
            case Stmt.Try tried -> {
                boolean isHandled = tried.handlers().stream().anyMatch(ImportSearch::handles);
                within(isHandled ? Need.OPTIONAL : need, tried.body());
                tried.handlers().forEach(handler -> within(Need.SOMETIMES, List.of(handler)));
                within(Need.SOMETIMES, tried.orelse());
                tried.finalbody().forEach(this::visit);
            }
            case Stmt.If test -> {
                if (!isTypeChecking(test.test())) {
                    within(Need.SOMETIMES, test.body());
                }
                within(Need.SOMETIMES, test.orelse());
            }
            case Stmt.FunctionDef function -> within(Need.SOMETIMES, function.body());
            case Stmt.AsyncFunctionDef function -> within(Need.SOMETIMES, function.body());
            case Stmt.For loop -> {
                within(Need.SOMETIMES, loop.body());
                within(Need.SOMETIMES, loop.orelse());
            }
            case Stmt.While loop -> {
                within(Need.SOMETIMES, loop.body());
                within(Need.SOMETIMES, loop.orelse());
            }
            case Stmt.Match match -> within(Need.SOMETIMES, match.cases());
            case Expr.Call call -> {
                addComputed(call);
                SyntaxChildren.visit(node, this::visit);
            }
            default -> SyntaxChildren.visit(node, this::visit);
        }
    }

    /** A call of {@code importlib.import_module} whose argument is written out. */
    private void addComputed(Expr.Call call) {
        String function =
                switch (call.func()) {
                    case Expr.Name name -> name.id();
                    case Expr.Attribute attribute -> attribute.attr();
                    default -> "";
                };
        boolean isImport = function.equals("import_module") && !call.args().isEmpty();
        if (isImport
                && call.args().getFirst() instanceof Expr.Constant constant
                && constant.value() instanceof ConstantValue.Str(String name)
                && !name.startsWith(".")) {
            for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
                String around = name.substring(0, dot);
                found.add(new ImportedName(around, Need.UNKNOWN, call.span()));
            }
            found.add(new ImportedName(name, Need.UNKNOWN, call.span()));
        }
    }

    private void within(Need inner, List<? extends Node> nodes) {
        Need before = need;
        need = before == Need.OPTIONAL ? before : inner;
        nodes.forEach(this::visit);
        need = before;
    }

    private void add(Alias alias) {
        for (int dot = alias.name().indexOf('.');
                dot >= 0;
                dot = alias.name().indexOf('.', dot + 1)) {
            found.add(new ImportedName(alias.name().substring(0, dot), need, alias.span()));
        }
        found.add(new ImportedName(alias.name(), need, alias.span()));
    }

    private void add(Stmt.ImportFrom imports) {
        String source = absolute(imports);
        if (source == null) {
            return; // beyond the top; Python says so when it runs
        }
        for (int dot = source.indexOf('.'); dot >= 0; dot = source.indexOf('.', dot + 1)) {
            found.add(new ImportedName(source.substring(0, dot), need, imports.span()));
        }
        if (!source.isEmpty()) {
            found.add(new ImportedName(source, need, imports.span()));
        }
        String prefix = source.isEmpty() ? "" : source + ".";
        for (Alias alias : imports.names()) {
            if (!alias.name().equals("*")) {
                found.add(new ImportedName(prefix + alias.name(), Need.UNKNOWN, alias.span()));
            }
        }
    }

    /** The absolute name of the module after {@code from}, or null if there is none. */
    private String absolute(Stmt.ImportFrom imports) {
        String name = imports.module() == null ? "" : imports.module();
        if (imports.level() == 0) {
            return name;
        }
        String start = packageName;
        for (int i = 1; i < imports.level(); i++) {
            int dot = start.lastIndexOf('.');
            if (dot < 0) {
                return null;
            }
            start = start.substring(0, dot);
        }
        if (start.isEmpty()) {
            return null;
        }
        return name.isEmpty() ? start : start + "." + name;
    }

    private static boolean handles(ExceptHandler handler) {
        return switch (handler.type()) {
            case null -> true;
            case Expr.Tuple several -> several.elts().stream().anyMatch(ImportSearch::catches);
            case Expr one -> catches(one);
        };
    }

    private static boolean catches(Expr type) {
        return type instanceof Expr.Name name && CATCHING_IMPORT_ERRORS.contains(name.id());
    }

    private static boolean isTypeChecking(Expr test) {
        return switch (test) {
            case Expr.Name name -> name.id().equals("TYPE_CHECKING");
            case Expr.Attribute attribute -> attribute.attr().equals("TYPE_CHECKING");
            default -> false;
        };
    }
}

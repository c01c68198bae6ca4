package pyloom.translator.api;

import pyloom.translator.ast.Alias;
import pyloom.translator.ast.Arg;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.ExprContext;
import pyloom.translator.ast.Module;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.SyntaxChildren;
import pyloom.translator.imports.ImportSearch;
import pyloom.translator.imports.ImportedName;
import pyloom.translator.imports.Need;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the modules that a file imports and what it takes from them: names after {@code from ...
 * import}, and attributes of names that mean a module and nothing else in the file. Attributes that
 * the file sets itself do not count.
 */
public final class ApiSearch {

    private final List<ApiUse> uses = new ArrayList<>();
    private final Map<String, String> moduleNames = new HashMap<>();
    private final Set<String> otherNames = new HashSet<>();
    private final Set<String> assigned = new HashSet<>();

    private ApiSearch() {}

    /**
     * {@return the uses of modules in a file}
     *
     * @param packageName the package that its relative imports start from, empty for none
     */
    public static List<ApiUse> in(Module module, String packageName) {
        ApiSearch search = new ApiSearch();
        for (ImportedName each : ImportSearch.in(module, packageName)) {
            if (each.need() != Need.UNKNOWN) {
                search.uses.add(new ApiUse(each.name(), null, each.need(), each.span()));
            }
        }
        search.bindings(module);
        search.moduleNames.keySet().removeAll(search.otherNames);
        search.attributes(module);
        return List.copyOf(search.uses);
    }

    /** Learns what the names of the file are bound to, whichever scope they belong to. */
    private void bindings(Node node) {
        switch (node) {
            case Stmt.Import imports -> imports.names().forEach(this::bind);
            case Stmt.ImportFrom imports ->
                    imports.names().forEach(alias -> otherNames.add(boundName(alias)));
            case Stmt.FunctionDef function -> otherNames.add(function.name());
            case Stmt.AsyncFunctionDef function -> otherNames.add(function.name());
            case Stmt.ClassDef type -> otherNames.add(type.name());
            case Arg argument -> otherNames.add(argument.arg());
            case Expr.Name name when name.ctx() != ExprContext.LOAD -> otherNames.add(name.id());
            case Expr.Attribute attribute when attribute.ctx() != ExprContext.LOAD ->
                    assigned.add(attribute.attr());
            default -> {}
        }
        SyntaxChildren.visit(node, this::bindings);
    }

    private void bind(Alias alias) {
        boolean isWhole = alias.asname() == null;
        String module = isWhole ? firstPart(alias.name()) : alias.name();
        String before = moduleNames.put(boundName(alias), module);
        if (before != null && !before.equals(module)) {
            otherNames.add(boundName(alias));
        }
    }

    private static String boundName(Alias alias) {
        return alias.asname() == null ? firstPart(alias.name()) : alias.asname();
    }

    private static String firstPart(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private void attributes(Node node) {
        if (node instanceof Stmt.ImportFrom imports && imports.level() == 0) {
            for (Alias alias : imports.names()) {
                if (!alias.name().equals("*")) {
                    use(imports.module(), alias.name(), alias.span());
                }
            }
        }
        if (node instanceof Expr.Attribute attribute) {
            String module = moduleOf(attribute.value());
            if (module != null && !assigned.contains(attribute.attr())) {
                use(module, attribute.attr(), attribute.span());
            }
        }
        SyntaxChildren.visit(node, this::attributes);
    }

    private void use(String module, String member, pyloom.translator.source.Span span) {
        uses.add(new ApiUse(module, member, Need.SOMETIMES, span));
    }

    /** The module that an expression means, or null. */
    private String moduleOf(Expr expression) {
        return switch (expression) {
            case Expr.Name name -> moduleNames.get(name.id());
            case Expr.Attribute attribute -> {
                String around = moduleOf(attribute.value());
                String inner = around + "." + attribute.attr();
                yield around != null && Library.has(inner) ? inner : null;
            }
            default -> null;
        };
    }
}

package pyloom.translator.lower;

import pyloom.translator.ast.Alias;
import pyloom.translator.ast.ExceptHandler;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.ExprContext;
import pyloom.translator.ast.Module;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Pattern;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.SyntaxChildren;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The names of a module that an import, {@code def} or {@code class} binds, once and for good, and
 * those built-in names that it leaves alone.
 */
final class TopLevelNames {

    /** Built-in classes, as bases and annotations mention them. */
    private static final Set<String> BUILTIN_CLASSES =
            Set.of(
                    "bool",
                    "bytearray",
                    "bytes",
                    "classmethod",
                    "complex",
                    "dict",
                    "float",
                    "frozenset",
                    "int",
                    "list",
                    "object",
                    "property",
                    "range",
                    "set",
                    "slice",
                    "staticmethod",
                    "str",
                    "super",
                    "tuple",
                    "type");

    private final Map<String, Stmt> bindings = new HashMap<>();
    private final Set<String> others = new HashSet<>(); // bound twice, or in another way
    private boolean isOpen;

    private TopLevelNames() {}

    /** {@return those of a module} */
    static TopLevelNames of(Module module) {
        TopLevelNames names = new TopLevelNames();
        for (Stmt statement : module.body()) {
            switch (statement) {
                case Stmt.Import it -> it.names().forEach(alias -> names.bind(alias, it));
                case Stmt.ImportFrom it -> it.names().forEach(alias -> names.bind(alias, it));
                case Stmt.FunctionDef it -> names.bind(it.name(), it);
                case Stmt.ClassDef it -> names.bind(it.name(), it);
                default -> {}
            }
        }
        module.body().forEach(each -> names.collectOthers(each, true));
        return names;
    }

    /** {@return that nothing is known} */
    static TopLevelNames unknown() {
        TopLevelNames names = new TopLevelNames();
        names.isOpen = true;
        return names;
    }

    private void bind(Alias alias, Stmt statement) {
        String name = alias.asname() == null ? alias.name() : alias.asname();
        int dot = name.indexOf('.');
        bind(dot < 0 ? name : name.substring(0, dot), statement);
        isOpen |= name.equals("*");
    }

    private void bind(String name, Stmt statement) {
        if (bindings.putIfAbsent(name, statement) != null) {
            others.add(name);
        }
    }

    private void collectOthers(Node node, boolean isTop) {
        switch (node) {
            case Stmt.FunctionDef it when !isTop -> others.add(it.name());
            case Stmt.AsyncFunctionDef it -> others.add(it.name());
            case Stmt.ClassDef it when !isTop -> others.add(it.name());
            case Alias it when !isTop -> {
                others.add(it.asname() == null ? it.name() : it.asname());
                isOpen |= it.name().equals("*");
            }
            case Expr.Name it when it.ctx() != ExprContext.LOAD -> others.add(it.id());
            case ExceptHandler it when it.name() != null -> others.add(it.name());
            case Pattern.MatchAs it when it.name() != null -> others.add(it.name());
            case Pattern.MatchStar it when it.name() != null -> others.add(it.name());
            case Pattern.MatchMapping it when it.rest() != null -> others.add(it.rest());
            case Stmt.Global it -> others.addAll(it.names());
            default -> {}
        }
        boolean staysTop =
                isTop && (node instanceof Stmt.Import || node instanceof Stmt.ImportFrom);
        SyntaxChildren.visit(node, child -> collectOthers(child, staysTop));
    }

    /** {@return whether the name is that of a built-in class or exception, and of nothing else} */
    boolean isBuiltinClass(String name) {
        boolean isKnown =
                BUILTIN_CLASSES.contains(name)
                        || name.endsWith("Error")
                        || name.endsWith("Exception")
                        || name.endsWith("Warning");
        return !isOpen && isKnown && !bindings.containsKey(name) && !others.contains(name);
    }

    /** {@return whether the name is that of a built-in function or class, and of nothing else} */
    boolean isBuiltin(String name) {
        return !isOpen && !bindings.containsKey(name) && !others.contains(name);
    }

    /** {@return what binds the name, once and for good; null if nothing of the kind does} */
    Stmt binding(String name) {
        return isOpen || others.contains(name) ? null : bindings.get(name);
    }

    /** {@return whether the name is {@code module.member} by an import from there} */
    boolean isImported(String name, String module, String member) {
        return binding(name) instanceof Stmt.ImportFrom it
                && it.level() == 0
                && module.equals(it.module())
                && it.names().stream()
                        .anyMatch(
                                alias ->
                                        alias.name().equals(member)
                                                && name.equals(
                                                        alias.asname() == null
                                                                ? member
                                                                : alias.asname()));
    }
}

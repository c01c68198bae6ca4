package pyloom.translator.lower;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Keyword;
import pyloom.translator.ast.Stmt;
import pyloom.translator.scope.Scope;

import java.util.Set;

/**
 * Whether the namespace of a class holds what its body puts there and nothing else, so that a name
 * that the body does not bind means what it means outside.
 */
final class ClassNamespace {

    private static final Set<String> REFLECTION =
            Set.of("locals", "vars", "exec", "eval", "globals", "dir", "sys");
    private static final Set<String> LIBRARY =
            Set.of(
                    "abc",
                    "collections",
                    "concurrent.futures",
                    "contextlib",
                    "enum",
                    "io",
                    "queue",
                    "string",
                    "threading",
                    "typing");

    private final TopLevelNames names;

    private ClassNamespace(TopLevelNames names) {
        this.names = names;
    }

    static boolean isPlain(Stmt.ClassDef definition, Scope scope, TopLevelNames names) {
        return new ClassNamespace(names).isPlain(definition)
                && scope.symbols().stream().noneMatch(each -> REFLECTION.contains(each.name()));
    }

    private boolean isPlain(Stmt.ClassDef definition) {
        return definition.bases().stream()
                        .allMatch(each -> isPlainBase(each, definition.span().line()))
                && definition.keywords().stream()
                        .map(Keyword::arg)
                        .allMatch(name -> name != null && !name.equals("metaclass"));
    }

    private boolean isPlainBase(Expr base, int line) {
        return switch (base) {
            case Expr.Name name ->
                    names.isBuiltinClass(name.id()) && !name.id().equals("type")
                            || isPlainBinding(names.binding(name.id()), line);
            case Expr.Attribute(var _, Expr.Name module, String _, var _) ->
                    names.binding(module.id()) instanceof Stmt.Import it
                            && it.names().stream().allMatch(each -> LIBRARY.contains(each.name()));
            case Expr.Subscript generic -> isPlainBase(generic.value(), line);
            default -> false;
        };
    }

    private boolean isPlainBinding(Stmt binding, int line) {
        return switch (binding) {
            case Stmt.ImportFrom it -> it.level() == 0 && LIBRARY.contains(it.module());
            case Stmt.ClassDef it ->
                    it.span().line() < line && it.decoratorList().isEmpty() && isPlain(it);
            case null, default -> false;
        };
    }
}

package pyloom.translator.lower;

import pyloom.translator.ast.Alias;
import pyloom.translator.ast.ExceptHandler;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.ExprContext;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Pattern;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.SyntaxChildren;
import pyloom.translator.scope.Scope;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the names of {@code except ... as name} that a function uses for nothing else: outside the
 * handlers nobody can tell that such a name is unset again, so the caught exception itself can bear
 * it.
 */
final class HandlerNames {

    private final Set<String> own = new HashSet<>();
    private final Set<String> other = new HashSet<>();

    private HandlerNames() {}

    /** {@return those names of a module's or function's statements} */
    static Set<String> of(List<Stmt> body) {
        HandlerNames names = new HandlerNames();
        body.forEach(statement -> names.visit(statement, Set.of()));
        names.own.removeAll(names.other);
        return names.own;
    }

    /** {@return whether {@code name} is one of those, and a variable that only its scope sees} */
    static boolean isOwn(String name, Context context) {
        if (!context.method().handlerNames().contains(name)) {
            return false;
        }
        return switch (context.names().variable(name)) {
            case Variable.Local _ -> true;
            case Variable.InModule _ ->
                    context.method().kind() == MethodUnit.Kind.MODULE
                            && !isMentionedInside(name, context.file().symbols().top());
            case Variable.InCell _,
                    Variable.InField _,
                    Variable.InClass _,
                    Variable.InDefinition _,
                    Variable.OfLibrary _,
                    Variable.This _,
                    Variable.ThisClass _ ->
                    false;
        };
    }

    private static boolean isMentionedInside(String name, Scope scope) {
        return scope.lexicalChildren().stream()
                .anyMatch(
                        inner ->
                                inner.symbol(name) != null
                                                && inner.symbol(name).resolution().isGlobal()
                                        || isMentionedInside(name, inner));
    }

    /** {@code bound} are the names of the handlers around. */
    private void visit(Node node, Set<String> bound) {
        switch (node) {
            case Expr.Name name -> {
                if (name.ctx() != ExprContext.LOAD || !bound.contains(name.id())) {
                    other.add(name.id());
                }
            }
            case ExceptHandler handler -> visitHandler(handler, bound);
            case Stmt.FunctionDef function -> {
                other.add(function.name());
                function.decoratorList().forEach(each -> visit(each, bound));
                visit(function.args(), bound);
            }
            case Stmt.AsyncFunctionDef function -> other.add(function.name());
            case Stmt.ClassDef definition -> {
                other.add(definition.name());
                definition.decoratorList().forEach(each -> visit(each, bound));
                definition.bases().forEach(each -> visit(each, bound));
                definition.keywords().forEach(each -> visit(each, bound));
            }
            case Expr.Lambda lambda -> visit(lambda.args(), bound);
            default -> {
                noteBinding(node);
                SyntaxChildren.visit(node, child -> visit(child, bound));
            }
        }
    }

    private void visitHandler(ExceptHandler handler, Set<String> bound) {
        if (handler.type() != null) {
            visit(handler.type(), bound);
        }
        Set<String> inside = bound;
        if (handler.name() != null) {
            inside = new HashSet<>(bound);
            if (inside.add(handler.name())) {
                own.add(handler.name());
            } else {
                other.add(handler.name());
            }
        }
        for (Stmt statement : handler.body()) {
            visit(statement, inside);
        }
    }

    private void noteBinding(Node node) {
        switch (node) {
            case Alias alias -> {
                other.add(alias.name());
                if (alias.asname() != null) {
                    other.add(alias.asname());
                }
            }
            case Pattern.MatchAs pattern when pattern.name() != null -> other.add(pattern.name());
            case Pattern.MatchStar pattern when pattern.name() != null -> other.add(pattern.name());
            case Pattern.MatchMapping pattern when pattern.rest() != null ->
                    other.add(pattern.rest());
            default -> {}
        }
    }
}

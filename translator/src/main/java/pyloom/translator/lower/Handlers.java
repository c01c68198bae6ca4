package pyloom.translator.lower;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;

import pyloom.translator.ast.ExceptHandler;
import pyloom.translator.lower.tree.JavaVariable;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The {@code except} parts of a {@code try}: one catch that asks for each in turn. The types are
 * expressions, evaluated only when an exception comes and no earlier part took it.
 */
final class Handlers {

    private final List<ExceptHandler> handlers;
    private final Context context;
    private final Set<String> ownNames;
    private final JavaVariable raised;

    Handlers(List<ExceptHandler> handlers, Context context) {
        this.handlers = handlers;
        this.context = context;
        ownNames = new TreeSet<>();
        for (ExceptHandler handler : handlers) {
            if (handler.name() != null && HandlerNames.isOwn(handler.name(), context)) {
                ownNames.add(handler.name());
            }
        }
        raised = JavaVariable.helper(ownNames.size() == 1 ? ownNames.iterator().next() : "raised");
    }

    /** {@return the variable that holds the exception} */
    JavaVariable raised() {
        return raised;
    }

    /** {@return the body of the catch} */
    Block lower() {
        Block chain = new Block();
        lowerFrom(0, context.in(chain));
        if (handlers.stream().allMatch(Quiet::isQuiet)) {
            return chain;
        }
        Block guarded = new Block();
        guarded.add(Handling.of(raised, chain));
        return guarded;
    }

    private void lowerFrom(int index, Context inside) {
        if (index == handlers.size()) {
            inside.block().add(new ThrowStmt(raised.mention()));
            return;
        }
        ExceptHandler handler = handlers.get(index);
        if (handler.type() == null) {
            body(handler, inside);
            return;
        }
        Expression type = Expressions.lower(handler.type(), inside).java();
        Expression test = LowerTry.matches(raised, type);
        pyloom.translator.emit.NodeNotes.from(handler.type().span(), test);
        Block then = new Block();
        body(handler, context.in(then));
        Block otherwise = new Block();
        lowerFrom(index + 1, context.in(otherwise));
        inside.block().add(LowerIf.join(test, then, otherwise));
    }

    private void body(ExceptHandler handler, Context inside) {
        if (handler.name() == null) {
            Statements.lower(handler.body(), inside);
        } else if (ownNames.contains(handler.name())) {
            inside.names().rename(handler.name(), new Variable.Local(raised));
            Statements.lower(handler.body(), inside);
            inside.names().restore(handler.name());
        } else {
            bound(handler, inside);
        }
    }

    /** The name is an ordinary variable, unset again however the handler is left. */
    private void bound(ExceptHandler handler, Context inside) {
        Variable variable = inside.names().variable(handler.name());
        inside.block().add(variable.store(raised.mention()));
        Block body = new Block();
        Statements.lower(handler.body(), inside.in(body));
        Block cleanup = new Block();
        cleanup.add(variable.forget());
        inside.block()
                .add(new TryStmt(body.toStatement(), new NodeList<>(), cleanup.toStatement()));
    }
}

package pyloom.translator.lower;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;

import pyloom.translator.ast.Stmt;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaVariable;

import java.util.List;

/**
 * Lowers {@code try}. An exception that is raised while another one is handled, or while a {@code
 * finally} part runs because of one, has that one as its context; so such parts run inside {@code
 * handling(exception)}, unless they are too simple to notice.
 */
final class LowerTry {

    private LowerTry() {}

    static void lower(Stmt.Try attempt, Context context) {
        if (attempt.finalbody().isEmpty()) {
            lowerHandlers(attempt, context);
            return;
        }
        Block last = new Block();
        context.method().beginHandling(null);
        Statements.lower(attempt.finalbody(), context.in(last));
        context.method().endHandling();
        if (!last.isOpen()) {
            lowerSwallowing(attempt, last, context);
        } else if (Quiet.needsNoException(attempt.finalbody(), context)) {
            Block body = new Block();
            lowerHandlers(attempt, context.in(body));
            context.block().add(withFinally(body, last));
        } else {
            lowerFinally(attempt, last, context);
        }
    }

    /** Joins the two if the inner part is a try without a finally of its own. */
    private static Statement withFinally(Block body, Block last) {
        if (body.size() == 1
                && body.statements().getFirst().orElseThrow() instanceof TryStmt inner
                && inner.getFinallyBlock().isEmpty()
                && inner.getResources().isEmpty()) {
            return inner.setFinallyBlock(last.toStatement());
        }
        return new TryStmt(body.toStatement(), new NodeList<>(), last.toStatement());
    }

    private static void lowerFinally(Stmt.Try attempt, Block last, Context context) {
        Block body = new Block();
        lowerHandlers(attempt, context.in(body));
        JavaVariable pending =
                context.hold(Java.type(Runtime.EXCEPTION), "pending", Java.nothing());
        JavaVariable raised = JavaVariable.helper("raised");
        Block note = new Block();
        note.add(Java.assign(pending.mention(), raised.mention()));
        note.add(new ThrowStmt(raised.mention()));
        Block guarded = new Block();
        guarded.add(Handling.of(pending, last));
        context.block()
                .add(
                        new TryStmt(
                                body.toStatement(),
                                new NodeList<>(catching(raised, note.toStatement())),
                                guarded.toStatement()));
    }

    /** The finally part never ends normally: whatever the try block does is forgotten. */
    private static void lowerSwallowing(Stmt.Try attempt, Block last, Context context) {
        String label = context.method().newLabel("attempt");
        Jumps jumps = context.jumps().swallowed(label);
        Block body = new Block();
        lowerHandlers(attempt, context.in(body).with(jumps));
        JavaVariable pending =
                context.hold(Java.type(Runtime.EXCEPTION), "pending", Java.nothing());
        JavaVariable raised = JavaVariable.helper("raised");
        Block note = new Block();
        note.add(Java.assign(pending.mention(), raised.mention()));
        TryStmt java =
                new TryStmt(
                        body.toStatement(),
                        new NodeList<>(catching(raised, note.toStatement())),
                        null);
        context.block().add(jumps.isUsed() ? new LabeledStmt(label, java) : java);
        context.block().add(Handling.of(pending, last));
    }

    private static void lowerHandlers(Stmt.Try attempt, Context context) {
        if (attempt.handlers().isEmpty()) {
            Statements.lower(attempt.body(), context);
            return;
        }
        Block body = new Block();
        Statements.lower(attempt.body(), context.in(body));
        Handlers handlers = new Handlers(attempt.handlers(), context);
        boolean hasElse = body.isOpen() && !attempt.orelse().isEmpty();
        if (!hasElse || !handlers.isOpen()) {
            context.block().add(handlers.attempt(body));
            if (hasElse) {
                Statements.lower(attempt.orelse(), context);
            }
            return;
        }
        String label = context.method().newLabel("attempt");
        handlers.leaveTo(label);
        Block all = new Block();
        all.add(handlers.attempt(body));
        Statements.lower(attempt.orelse(), context.in(all));
        context.block().add(new LabeledStmt(label, all.toStatement()));
    }

    /** {@return a catch of every Python exception} */
    static CatchClause catching(JavaVariable raised, BlockStmt body) {
        return new CatchClause(
                new Parameter(Java.type(Runtime.EXCEPTION), raised.declaredName()), body);
    }

    /** {@return a try statement with one catch} */
    static TryStmt tryCatch(Block body, JavaVariable raised, Block caught) {
        return new TryStmt(
                body.toStatement(), new NodeList<>(catching(raised, caught.toStatement())), null);
    }

    /** {@return the test whether an exception is of an expected type} */
    static Expression matches(JavaVariable raised, Expression type) {
        return Java.runtime(Runtime.MATCHES, List.of(raised.mention(), type));
    }
}

package pyloom.translator.lower;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;

import pyloom.translator.ast.ExceptHandler;
import pyloom.translator.ast.Stmt;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaVariable;
import pyloom.translator.lower.tree.RuntimeMember;

import java.util.List;

/**
 * Lowers {@code try} with {@code except*}: each part takes its share of the exception group, and
 * what nobody took or what was raised anew leaves as one group at the end.
 */
final class LowerTryStar {

    private LowerTryStar() {}

    static void lower(Stmt.TryStar attempt, Context context) {
        if (!attempt.finalbody().isEmpty()) {
            Stmt.TryStar inner =
                    new Stmt.TryStar(
                            attempt.span(),
                            attempt.body(),
                            attempt.handlers(),
                            attempt.orelse(),
                            List.of());
            LowerTry.lower(
                    new Stmt.Try(
                            attempt.span(),
                            List.of(inner),
                            List.of(),
                            List.of(),
                            attempt.finalbody()),
                    context);
            return;
        }
        Block body = new Block();
        Statements.lower(attempt.body(), context.in(body));
        context.method().beginHandling(null);
        JavaVariable raised = JavaVariable.helper("raised");
        Block caught = new Block();
        lowerHandlers(attempt.handlers(), raised, context.in(caught));
        context.method().endHandling();
        if (attempt.orelse().isEmpty() || !body.isOpen()) {
            context.block().add(LowerTry.tryCatch(body, raised, caught));
            return;
        }
        String label = context.method().newLabel("attempt");
        caught.add(new BreakStmt(label));
        Block all = new Block();
        all.add(LowerTry.tryCatch(body, raised, caught));
        Statements.lower(attempt.orelse(), context.in(all));
        context.block().add(new LabeledStmt(label, all.toStatement()));
    }

    private static void lowerHandlers(
            List<ExceptHandler> handlers, JavaVariable raised, Context context) {
        JavaVariable shares =
                context.hold(
                        Java.type(Runtime.EXCEPT_STAR),
                        "shares",
                        new ObjectCreationExpr(
                                null,
                                Java.type(Runtime.EXCEPT_STAR),
                                new NodeList<>(raised.mention())));
        Block chain = new Block();
        for (ExceptHandler handler : handlers) {
            lowerHandler(handler, shares, context.in(chain));
        }
        boolean areKnown =
                handlers.stream()
                        .allMatch(each -> ExceptionClasses.caught(each.type(), context) != null);
        if (areKnown) {
            context.block().addAll(chain);
        } else {
            context.block().add(Handling.of(raised, chain));
        }
        context.block()
                .add(
                        Java.runtime(
                                RuntimeMember.py("rethrow"),
                                Java.call(shares.mention(), "finish")));
    }

    private static void lowerHandler(ExceptHandler handler, JavaVariable shares, Context context) {
        Expression type = Expressions.lower(handler.type(), context).java();
        boolean isOwn = handler.name() != null && HandlerNames.isOwn(handler.name(), context);
        JavaVariable share =
                context.hold(
                        Java.type(Runtime.EXCEPTION),
                        isOwn ? handler.name() : "share",
                        Java.call(shares.mention(), "match", type));
        Block handled = new Block();
        if (handler.name() == null) {
            Statements.lower(handler.body(), context.in(handled));
        } else if (isOwn) {
            context.names().rename(handler.name(), new Variable.Local(share));
            Statements.lower(handler.body(), context.in(handled));
            context.names().restore(handler.name());
        } else {
            Variable variable = context.names().variable(handler.name());
            handled.add(variable.store(share.mention()));
            Statements.lower(handler.body(), context.in(handled));
            handled.add(variable.forget());
        }
        Block attempt = new Block();
        if (Quiet.isQuietInside(handler, context)) {
            attempt.addAll(handled);
        } else {
            JavaVariable failure = JavaVariable.helper("failure");
            Block note = new Block();
            note.add(Java.call(shares.mention(), "raised", failure.mention()));
            attempt.add(
                    Handling.of(share, handled)
                            .setCatchClauses(
                                    new NodeList<>(
                                            LowerTry.catching(failure, note.toStatement()))));
        }
        context.block().add(Statements.ifThen(Java.isNotNull(share.mention()), attempt));
    }
}

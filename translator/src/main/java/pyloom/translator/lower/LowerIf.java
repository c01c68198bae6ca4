package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.type.PrimitiveType;

import pyloom.translator.ast.BoolOperator;
import pyloom.translator.ast.Stmt;
import pyloom.translator.emit.NodeNotes;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaVariable;

import java.util.List;

/** Lowers {@code if}. A chain of {@code elif} stays one, unless it is very long. */
final class LowerIf {

    /** The Java compiler recurses into each {@code else if}. */
    private static final int MAX_CHAIN = 200;

    private LowerIf() {}

    static void lower(Stmt.If choice, Context context) {
        if (length(choice) > MAX_CHAIN) {
            lowerInPieces(choice, context);
        } else {
            lowerBranches(choice, context);
        }
    }

    private static void lowerBranches(Stmt.If choice, Context context) {
        Boolean known =
                MainModule.isGuard(choice, context)
                        ? Boolean.TRUE
                        : Tests.constantTruth(choice.test());
        if (known != null) {
            Statements.lower(known ? choice.body() : choice.orelse(), context);
            return;
        }
        MissingKey missing = MissingKey.of(choice);
        if (missing != null) {
            missing.lower(choice.span(), context);
            return;
        }
        Expression test = Tests.lower(choice.test(), context);
        Block then = new Block();
        Block otherwise = new Block();
        Statements.lower(choice.body(), context.in(then));
        Context inside = context.in(otherwise);
        if (elif(choice) != null) {
            lowerBranches(elif(choice), inside);
        } else {
            Statements.lower(choice.orelse(), inside);
        }
        Statement java =
                elif(choice) != null
                        ? join(test, then, otherwise)
                        : Statements.ifThenElse(test, then, otherwise);
        context.block().add(NodeNotes.from(choice.span(), java));
    }

    /** {@return an if whose else part is an {@code else if} where it can be one} */
    static Statement join(Expression test, Block then, Block otherwise) {
        boolean isElseIf =
                otherwise.size() == 1
                        && otherwise.statements().getFirst().orElseThrow() instanceof IfStmt;
        return isElseIf && !then.isEmpty()
                ? new IfStmt(
                        test, then.toStatement(), otherwise.statements().getFirst().orElseThrow())
                : Statements.ifThenElse(test, then, otherwise);
    }

    private static Stmt.If elif(Stmt.If choice) {
        List<Stmt> rest = choice.orelse();
        return rest.size() == 1 && rest.getFirst() instanceof Stmt.If next ? next : null;
    }

    private static int length(Stmt.If choice) {
        int length = 0;
        for (Stmt.If each = choice; each != null; each = elif(each)) {
            length++;
        }
        return length;
    }

    /** One if behind the other; those after the chosen one see that it was chosen. */
    private static void lowerInPieces(Stmt.If choice, Context context) {
        JavaVariable decided =
                context.hold(PrimitiveType.booleanType(), "decided", Java.bool(false));
        Stmt.If last = choice;
        for (Stmt.If each = choice; each != null; each = elif(each)) {
            Stmt.If current = each;
            context.block()
                    .add(
                            branch(
                                    decided,
                                    at -> Tests.lower(current.test(), at),
                                    current.body(),
                                    context));
            last = each;
        }
        Block otherwise = new Block();
        Statements.lower(last.orelse(), context.in(otherwise));
        if (!otherwise.isEmpty()) {
            context.block().add(Statements.ifThen(Java.not(decided.mention()), otherwise));
        }
    }

    private static Statement branch(
            JavaVariable decided, Tests.Part test, List<Stmt> body, Context context) {
        Tests.Part undecided = _ -> Java.not(decided.mention());
        Expression condition = Tests.chain(List.of(undecided, test), BoolOperator.AND, context);
        Block then = new Block();
        Statements.lower(body, context.in(then));
        then.add(Java.assign(decided.mention(), Java.bool(true)));
        return Statements.ifThen(condition, then);
    }
}

package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.Statement;

import pyloom.translator.ast.Stmt;
import pyloom.translator.emit.NodeNotes;

import java.util.List;

/** Lowers {@code if}. A chain of {@code elif} stays one; a very long one is cut into blocks. */
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
        Boolean known = Tests.constantTruth(choice.test());
        if (known != null) {
            Statements.lower(known ? choice.body() : choice.orelse(), context);
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

    /** Each branch ends with a break out of a block around all of them. */
    private static void lowerInPieces(Stmt.If choice, Context context) {
        String label = context.method().newLabel("choice");
        Block all = new Block();
        Context inside = context.in(all);
        for (Stmt.If each = choice; each != null; each = elif(each)) {
            Expression test = Tests.lower(each.test(), inside);
            Block then = new Block();
            Statements.lower(each.body(), context.in(then));
            then.add(new BreakStmt(label));
            all.add(NodeNotes.from(each.span(), Statements.ifThen(test, then)));
            if (elif(each) == null) {
                Statements.lower(each.orelse(), inside);
            }
        }
        context.block().add(new LabeledStmt(label, all.toStatement()));
    }
}

package pyloom.translator.lower.tree;

import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;

import java.util.List;

/**
 * Whether a statement can complete normally, by Java's rules (JLS 14.22). The lowering emits no
 * unreachable statement, so each {@code break} in a tree is a reachable one.
 */
public final class Completion {

    private Completion() {}

    /** {@return whether control can reach the end of {@code statement}} */
    public static boolean isNormal(Statement statement) {
        return switch (statement) {
            case ReturnStmt _, ThrowStmt _, BreakStmt _, ContinueStmt _ -> false;
            case BlockStmt block -> isNormal(block.getStatements());
            case IfStmt choice ->
                    choice.getElseStmt().isEmpty()
                            || isNormal(choice.getThenStmt())
                            || isNormal(choice.getElseStmt().get());
            case WhileStmt loop -> !isTrue(loop.getCondition()) || leavesLoop(loop.getBody());
            case LabeledStmt labeled ->
                    isNormal(labeled.getStatement())
                            || breaksTo(labeled.getLabel(), labeled.getStatement());
            case TryStmt attempt -> isNormal(attempt);
            default -> true;
        };
    }

    /** {@return whether control can reach the end of {@code statements}} */
    public static boolean isNormal(List<Statement> statements) {
        return statements.isEmpty() || isNormal(statements.getLast());
    }

    private static boolean isNormal(TryStmt attempt) {
        if (attempt.getFinallyBlock().isPresent() && !isNormal(attempt.getFinallyBlock().get())) {
            return false;
        }
        if (isNormal(attempt.getTryBlock())) {
            return true;
        }
        for (CatchClause handler : attempt.getCatchClauses()) {
            if (isNormal(handler.getBody())) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether {@code condition} is the literal {@code true}} */
    static boolean isTrue(Expression condition) {
        return condition instanceof BooleanLiteralExpr literal && literal.getValue();
    }

    /** {@return whether {@code condition} is the literal {@code false}} */
    static boolean isFalse(Expression condition) {
        return condition instanceof BooleanLiteralExpr literal && !literal.getValue();
    }

    /** Whether a plain {@code break} in {@code statement} ends the loop around it. */
    private static boolean leavesLoop(Statement statement) {
        return switch (statement) {
            case BreakStmt exit -> exit.getLabel().isEmpty();
            case WhileStmt _, ForEachStmt _, ForStmt _, DoStmt _ -> false;
            default -> Children.of(statement).stream().anyMatch(Completion::leavesLoop);
        };
    }

    private static boolean breaksTo(SimpleName label, Statement statement) {
        if (statement instanceof BreakStmt exit) {
            return exit.getLabel().isPresent() && exit.getLabel().get().equals(label);
        }
        return Children.of(statement).stream().anyMatch(child -> breaksTo(label, child));
    }
}

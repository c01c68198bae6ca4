package pyloom.translator.lower.tree;

import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Finds the reads of one variable that may meet it unset, by the rules of definite assignment (JLS
 * 16) with {@code del} added: what this calls bound, javac calls definitely assigned, so that a
 * variable without unbound reads needs no initial value. Code that cannot be reached counts as
 * bound, as in those rules.
 */
final class BoundAnalysis {

    /** What a condition leaves behind. */
    private record Outcome(boolean whenTrue, boolean whenFalse) {
        boolean both() {
            return whenTrue && whenFalse;
        }
    }

    /** A statement that {@code break} can end; a loop has no label of its own. */
    private static final class Target {
        private final String label;
        private boolean boundAtBreaks = true;

        Target(String label) {
            this.label = label;
        }
    }

    private final JavaVariable variable;
    private final List<NameExpr> unboundReads = new ArrayList<>();
    private final List<AssignExpr> unboundDeletions = new ArrayList<>();
    private final Deque<Target> targets = new ArrayDeque<>();
    private boolean nothingIsSure;

    private BoundAnalysis(JavaVariable variable) {
        this.variable = variable;
    }

    /** {@return the analysis of {@code statements}, run once in order} */
    static BoundAnalysis of(
            JavaVariable variable, List<? extends Statement> statements, boolean boundAtStart) {
        BoundAnalysis analysis = new BoundAnalysis(variable);
        analysis.nothingIsSure = analysis.unbindsInFinally(statements);
        analysis.sequence(statements, boundAtStart);
        return analysis;
    }

    /** {@return the reads that may meet the variable unset} */
    List<NameExpr> unboundReads() {
        return unboundReads;
    }

    /** {@return the deletions that may meet the variable unset, where that is an error} */
    List<AssignExpr> unboundDeletions() {
        return unboundDeletions;
    }

    /** {@return whether every use finds the variable set} */
    boolean isClean() {
        return unboundReads.isEmpty() && unboundDeletions.isEmpty();
    }

    private boolean sequence(List<? extends Statement> statements, boolean boundBefore) {
        boolean bound = boundBefore;
        for (Statement statement : statements) {
            bound = statement(statement, bound);
        }
        return bound;
    }

    private boolean statement(Statement statement, boolean bound) {
        return switch (statement) {
            case BlockStmt block -> sequence(block.getStatements(), bound);
            case ExpressionStmt simple -> value(simple.getExpression(), bound);
            case ExplicitConstructorInvocationStmt call -> {
                boolean after = bound;
                for (Expression argument : call.getArguments()) {
                    after = value(argument, after);
                }
                yield after;
            }
            case IfStmt choice -> choice(choice, bound);
            case WhileStmt loop -> whileLoop(loop, bound);
            case ForEachStmt loop -> forEach(loop, bound);
            case LabeledStmt labeled -> labeled(labeled, bound);
            case TryStmt attempt -> attempt(attempt, bound);
            case BreakStmt exit -> leave(exit, bound);
            case ReturnStmt exit -> {
                exit.getExpression().ifPresent(expression -> value(expression, bound));
                yield true;
            }
            case ThrowStmt exit -> {
                value(exit.getExpression(), bound);
                yield true;
            }
            default -> !statement.isContinueStmt() ? bound : true;
        };
    }

    private boolean leave(BreakStmt exit, boolean bound) {
        String label = exit.getLabel().map(name -> name.asString()).orElse(null);
        for (Target target : targets) {
            if (label == null ? target.label == null : label.equals(target.label)) {
                target.boundAtBreaks &= bound;
                break;
            }
        }
        return true;
    }

    private boolean choice(IfStmt choice, boolean bound) {
        Outcome test = condition(choice.getCondition(), bound);
        boolean then = statement(choice.getThenStmt(), test.whenTrue());
        boolean otherwise =
                choice.getElseStmt()
                        .map(branch -> statement(branch, test.whenFalse()))
                        .orElse(test.whenFalse());
        return then && otherwise;
    }

    private boolean whileLoop(WhileStmt loop, boolean boundBefore) {
        boolean bound = boundBefore && !unbinds(loop);
        Target target = new Target(null);
        targets.push(target);
        Outcome test = condition(loop.getCondition(), bound);
        statement(loop.getBody(), test.whenTrue());
        targets.pop();
        return test.whenFalse() && target.boundAtBreaks;
    }

    private boolean forEach(ForEachStmt loop, boolean boundBefore) {
        boolean bound = value(loop.getIterable(), boundBefore) && !unbinds(loop);
        Target target = new Target(null);
        targets.push(target);
        statement(loop.getBody(), bound || declares(loop.getVariable()));
        targets.pop();
        return bound && target.boundAtBreaks;
    }

    private boolean declares(VariableDeclarationExpr declaration) {
        return declaration.getVariables().stream()
                .anyMatch(each -> JavaVariable.mentionedBy(each.getName()) == variable);
    }

    private boolean labeled(LabeledStmt labeled, boolean bound) {
        Target target = new Target(labeled.getLabel().asString());
        targets.push(target);
        boolean after = statement(labeled.getStatement(), bound);
        targets.pop();
        return after && target.boundAtBreaks;
    }

    private boolean attempt(TryStmt attempt, boolean boundBefore) {
        boolean bound = boundBefore;
        for (Expression resource : attempt.getResources()) {
            bound = value(resource, bound);
        }
        boolean after = statement(attempt.getTryBlock(), bound);
        boolean atThrow = boundBefore && !unbinds(attempt.getTryBlock());
        boolean atFinally = atThrow;
        for (CatchClause handler : attempt.getCatchClauses()) {
            after &= statement(handler.getBody(), atThrow);
            atFinally &= !unbinds(handler.getBody());
        }
        if (attempt.getFinallyBlock().isPresent()) {
            after |= statement(attempt.getFinallyBlock().get(), atFinally);
        }
        return after;
    }

    private boolean value(Expression expression, boolean bound) {
        return switch (expression) {
            case NameExpr name -> {
                if ((!bound || nothingIsSure) && JavaVariable.mentionedBy(name) == variable) {
                    unboundReads.add(name);
                }
                yield bound;
            }
            case AssignExpr assignment -> assignment(assignment, bound);
            case VariableDeclarationExpr declaration -> declaration(declaration, bound);
            case ConditionalExpr _, UnaryExpr _, BinaryExpr _, EnclosedExpr _ ->
                    condition(expression, bound).both();
            default -> {
                boolean after = bound;
                for (Expression operand : Operands.of(expression)) {
                    after = value(operand, after);
                }
                yield after;
            }
        };
    }

    private boolean assignment(AssignExpr assignment, boolean bound) {
        if (JavaVariable.mentionedBy(assignment.getTarget()) != variable) {
            return value(assignment.getValue(), value(assignment.getTarget(), bound));
        }
        if (assignment.getOperator() != AssignExpr.Operator.ASSIGN) {
            value(assignment.getTarget(), bound);
        }
        if (Unbinding.isUnbinding(assignment)) {
            if ((!bound || nothingIsSure) && Unbinding.isChecked(assignment)) {
                unboundDeletions.add(assignment);
            }
            return false;
        }
        value(assignment.getValue(), bound);
        return true;
    }

    private boolean declaration(VariableDeclarationExpr declaration, boolean boundBefore) {
        boolean bound = boundBefore;
        for (VariableDeclarator each : declaration.getVariables()) {
            if (each.getInitializer().isPresent()) {
                bound = value(each.getInitializer().get(), bound);
                bound |= JavaVariable.mentionedBy(each.getName()) == variable;
            }
        }
        return bound;
    }

    private Outcome condition(Expression expression, boolean bound) {
        return switch (expression) {
            case EnclosedExpr enclosed -> condition(enclosed.getInner(), bound);
            case UnaryExpr unary
                    when unary.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT -> {
                Outcome inner = condition(unary.getExpression(), bound);
                yield new Outcome(inner.whenFalse(), inner.whenTrue());
            }
            case UnaryExpr unary -> same(value(unary.getExpression(), bound));
            case BinaryExpr binary -> binary(binary, bound);
            case ConditionalExpr choice -> {
                Outcome test = condition(choice.getCondition(), bound);
                Outcome yes = condition(choice.getThenExpr(), test.whenTrue());
                Outcome no = condition(choice.getElseExpr(), test.whenFalse());
                yield new Outcome(
                        yes.whenTrue() && no.whenTrue(), yes.whenFalse() && no.whenFalse());
            }
            default -> {
                boolean after = value(expression, bound);
                yield new Outcome(
                        after || Completion.isFalse(expression),
                        after || Completion.isTrue(expression));
            }
        };
    }

    private Outcome binary(BinaryExpr binary, boolean bound) {
        return switch (binary.getOperator()) {
            case AND -> {
                Outcome left = condition(binary.getLeft(), bound);
                Outcome right = condition(binary.getRight(), left.whenTrue());
                yield new Outcome(right.whenTrue(), left.whenFalse() && right.whenFalse());
            }
            case OR -> {
                Outcome left = condition(binary.getLeft(), bound);
                Outcome right = condition(binary.getRight(), left.whenFalse());
                yield new Outcome(left.whenTrue() && right.whenTrue(), right.whenFalse());
            }
            default -> same(value(binary.getRight(), value(binary.getLeft(), bound)));
        };
    }

    private static Outcome same(boolean bound) {
        return new Outcome(bound, bound);
    }

    private boolean unbinds(Statement statement) {
        return statement
                .findFirst(
                        AssignExpr.class,
                        assignment ->
                                Unbinding.isUnbinding(assignment)
                                        && JavaVariable.mentionedBy(assignment.getTarget())
                                                == variable)
                .isPresent();
    }

    /** A {@code break} through such a {@code finally} would need more than one pass: give up. */
    private boolean unbindsInFinally(List<? extends Statement> statements) {
        return statements.stream()
                .flatMap(statement -> statement.findAll(TryStmt.class).stream())
                .flatMap(attempt -> attempt.getFinallyBlock().stream())
                .anyMatch(this::unbinds);
    }
}

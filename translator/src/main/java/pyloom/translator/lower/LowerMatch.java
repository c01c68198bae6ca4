package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.Statement;

import pyloom.translator.ast.MatchCase;
import pyloom.translator.ast.Stmt;

/**
 * Lowers {@code match}: one {@code if} after the other in a labeled block, which the first that
 * holds leaves. Names are bound when the whole pattern matched, before the guard.
 */
final class LowerMatch {

    private LowerMatch() {}

    static void lower(Stmt.Match match, Context context) {
        String label = context.method().newLabel("match");
        Operand subject = Expressions.lower(match.subject(), context);
        if (!subject.isFixed()) {
            subject =
                    subject.javaType().isEnum()
                            ? context.keep("subject", subject)
                            : Operand.object(context.hold("subject", subject.java()).mention());
        }
        Block all = new Block();
        for (MatchCase branch : match.cases()) {
            lower(branch, again(subject), label, context.in(all));
        }
        boolean leaves = all.statements().stream().anyMatch(statement -> leaves(statement, label));
        if (leaves) {
            context.block().add(new LabeledStmt(label, all.toStatement()));
        } else {
            context.block().addAll(all);
        }
    }

    private static Operand again(Operand subject) {
        return subject.javaType().isEnum()
                ? Operand.of(subject.again(), subject.javaType())
                : new Operand(subject.again(), subject.type());
    }

    private static boolean leaves(Statement statement, String label) {
        return statement
                .findFirst(
                        BreakStmt.class,
                        exit ->
                                exit.getLabel().isPresent()
                                        && exit.getLabel().get().asString().equals(label))
                .isPresent();
    }

    private static void lower(MatchCase branch, Operand subject, String label, Context context) {
        PatternTest test = new PatternTest(context);
        test.match(branch.pattern(), subject);
        Context matched = test.open();
        test.bindCaptures(matched);
        Context chosen = matched;
        Expression guard = null;
        if (branch.guard() != null) {
            guard = Tests.lower(branch.guard(), matched);
            chosen = context.in(new Block());
        }
        Statements.lower(branch.body(), chosen);
        if (guard != null || test.isConditional()) {
            chosen.block().add(new BreakStmt(label));
        }
        if (guard != null) {
            matched.block().add(Statements.ifThen(guard, chosen.block()));
        }
        test.close();
    }
}

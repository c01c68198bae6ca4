package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;

import pyloom.translator.ast.Stmt;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.RuntimeMember;

/** Lowers {@code assert}; the class of the error is fixed, whatever the name means. */
final class LowerAssert {

    private static final RuntimeMember ERROR = RuntimeMember.py("assertionError");

    private LowerAssert() {}

    static void lower(Stmt.Assert assertion, Context context) {
        Expression test = Tests.lower(assertion.test(), context);
        Block failure = new Block();
        if (assertion.msg() == null) {
            failure.add(Statements.raise(ERROR));
        } else {
            Context inside = context.in(failure);
            failure.add(Statements.raise(ERROR, Expressions.lower(assertion.msg(), inside).java()));
        }
        failure.markFrom(0, assertion.test().span());
        context.block().add(Statements.ifThen(Java.not(test), failure));
    }
}

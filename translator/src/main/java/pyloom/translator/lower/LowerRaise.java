package pyloom.translator.lower;

import com.github.javaparser.ast.stmt.ThrowStmt;

import pyloom.translator.ast.Stmt;
import pyloom.translator.lower.tree.Java;

import java.util.List;

/** Lowers {@code raise}. */
final class LowerRaise {

    private LowerRaise() {}

    static void lower(Stmt.Raise raise, Context context) {
        if (raise.exc() == null) {
            context.block().add(Statements.raise(Runtime.RERAISE));
        } else if (raise.cause() == null) {
            context.block()
                    .add(
                            Statements.raise(
                                    Runtime.RAISE, Expressions.lower(raise.exc(), context).java()));
        } else {
            List<Operand> operands = Sequence.lower(raise.exc(), raise.cause(), context);
            context.block()
                    .add(new ThrowStmt(Java.runtime(Runtime.RAISE_FROM, Sequence.java(operands))));
        }
    }
}

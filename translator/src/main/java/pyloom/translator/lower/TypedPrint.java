package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;

import pyloom.translator.ast.Expr;
import pyloom.translator.emit.NodeNotes;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.RuntimeMember;

import java.util.List;

/** Calls of {@code print} that only say what to print. */
final class TypedPrint {

    private static final RuntimeMember PRINT =
            new RuntimeMember("pyloom.stdlib.builtins.Printing", "print");

    private static final int MOST_ARGUMENTS = 50;

    private TypedPrint() {}

    /** {@return what the call gives: None; or null if it is left to others} */
    static Operand lower(Expr.Call call, Context context) {
        if (call.args().size() > MOST_ARGUMENTS) {
            return null;
        }
        List<Operand> values = Sequence.lower(call.args(), context);
        List<Expression> arguments = LowerCall.spreadable(values);
        context.block().add(NodeNotes.from(call.span(), Java.runtime(PRINT, arguments)));
        return new Operand(Java.nothing(), Operand.Type.NULL);
    }
}

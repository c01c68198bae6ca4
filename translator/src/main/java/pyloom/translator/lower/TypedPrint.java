package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Keyword;
import pyloom.translator.emit.NodeNotes;
import pyloom.translator.emit.text.StringLiterals;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.RuntimeMember;
import pyloom.translator.types.Type;

import java.util.ArrayList;
import java.util.List;

/** Calls of {@code print} that only say what to print. */
final class TypedPrint {

    private static final RuntimeMember PRINT =
            new RuntimeMember("pyloom.stdlib.builtins.Printing", "print");

    private static final RuntimeMember PRINT_ALL =
            new RuntimeMember("pyloom.stdlib.builtins.Printing", "printAll");

    private static final int MOST_ARGUMENTS = 50;

    private TypedPrint() {}

    /** {@return what the call gives: None; or null if it is left to others} */
    static Operand lower(Expr.Call call, Context context) {
        if (call.args().stream().anyMatch(Expr.Starred.class::isInstance)) {
            return all(call, context);
        }
        if (!call.keywords().isEmpty() || call.args().size() > MOST_ARGUMENTS) {
            return null;
        }
        List<Operand> values = Sequence.lower(call.args(), context);
        List<Expression> arguments = LowerCall.spreadable(values);
        context.block().add(NodeNotes.from(call.span(), Java.runtime(PRINT, arguments)));
        return new Operand(Java.nothing(), Operand.Type.NULL);
    }

    /** {@code print(*values, sep=separator, end=end)}. */
    private static Operand all(Expr.Call call, Context context) {
        boolean fits =
                call.args().size() == 1
                        && call.keywords().stream().allMatch(each -> isText(each, context));
        if (!fits) {
            return null;
        }
        List<Sequence.Part> parts = new ArrayList<>();
        Expr iterable = ((Expr.Starred) call.args().getFirst()).value();
        parts.add(at -> Expressions.lower(iterable, at));
        call.keywords().forEach(each -> parts.add(at -> Expressions.lower(each.value(), at)));
        List<Operand> operands = Sequence.lowerParts(parts, context);
        List<Expression> arguments = new ArrayList<>(List.of(operands.getFirst().java()));
        if (!call.keywords().isEmpty()) {
            arguments.add(StringLiterals.of(" "));
            arguments.add(StringLiterals.of("\n"));
        }
        for (int i = 0; i < call.keywords().size(); i++) {
            int place = call.keywords().get(i).arg().equals("sep") ? 1 : 2;
            arguments.set(place, operands.get(i + 1).java());
        }
        context.block().add(NodeNotes.from(call.span(), Java.runtime(PRINT_ALL, arguments)));
        return new Operand(Java.nothing(), Operand.Type.NULL);
    }

    private static boolean isText(Keyword keyword, Context context) {
        boolean isPlain =
                keyword.value() instanceof Expr.Constant || keyword.value() instanceof Expr.Name;
        return keyword.arg() != null
                && isPlain
                && (keyword.arg().equals("sep") || keyword.arg().equals("end"))
                && context.typeOf(keyword.value()) instanceof Type.Str;
    }
}

package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;

import pyloom.translator.ast.Expr;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.RuntimeMember;

import java.util.ArrayList;
import java.util.List;

/** Lowers {@code value[index]} where it is read, and slices. */
final class LowerSubscript {

    private LowerSubscript() {}

    static Operand lower(Expr.Subscript subscript, Context context) {
        List<Operand> operands = Sequence.lower(subscript.value(), subscript.slice(), context);
        return Operand.object(Java.runtime(Runtime.GET_ITEM, Sequence.java(operands)));
    }

    static Operand lowerSlice(Expr.Slice slice, Context context) {
        List<Sequence.Part> parts = new ArrayList<>();
        parts.add(bound(slice.lower()));
        parts.add(bound(slice.upper()));
        if (slice.step() != null) {
            parts.add(bound(slice.step()));
        }
        List<Expression> bounds = Sequence.java(Sequence.lowerParts(parts, context));
        return Operand.object(Java.runtime(RuntimeMember.py("slice"), bounds));
    }

    private static Sequence.Part bound(Expr bound) {
        return bound == null
                ? _ -> new Operand(Java.nothing(), Operand.Type.NULL)
                : at -> Expressions.lower(bound, at);
    }
}

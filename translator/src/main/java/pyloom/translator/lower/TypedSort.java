package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;

import pyloom.translator.ast.ConstantValue;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Keyword;
import pyloom.translator.emit.NodeNotes;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.types.Type;

import java.util.ArrayList;
import java.util.List;

/** Lowers {@code list.sort(key=..., reverse=...)}. */
final class TypedSort {

    private TypedSort() {}

    /** {@return None, or null if the call is another or left to dynamic code} */
    static Operand lower(Expr.Call call, Context context) {
        boolean isSort =
                call.func() instanceof Expr.Attribute attribute
                        && attribute.attr().equals("sort")
                        && context.typeOf(attribute) instanceof Type.Method
                        && context.typeOf(attribute.value()) instanceof Type.ListOf list
                        && Forms.of(list).isContainer()
                        && context.typeOf(call) instanceof Type.None
                        && call.args().isEmpty()
                        && !call.keywords().isEmpty();
        if (!isSort) {
            return null;
        }
        Expr list = ((Expr.Attribute) call.func()).value();
        Keyword key = keyword("key", call);
        Keyword reverse = keyword("reverse", call);
        boolean isDescending = reverse != null && isTrue(reverse.value());
        int known = (key == null ? 0 : 1) + (reverse == null ? 0 : 1);
        if (known != call.keywords().size() || reverse != null && !isDescending) {
            return null;
        }
        List<Sequence.Part> parts = new ArrayList<>();
        parts.add(at -> Receivers.lower(list, at));
        if (key != null) {
            parts.add(at -> Expressions.lower(key.value(), at));
        }
        List<Expression> arguments = Sequence.java(Sequence.lowerParts(parts, context));
        String function = isDescending ? "sortDescending" : "sort";
        Expression java = Java.runtime(TypedContainers.function(function), arguments);
        context.block().add(NodeNotes.from(call.span(), java));
        return new Operand(Java.nothing(), Operand.Type.NULL);
    }

    /** {@return the keyword argument of that name, or null} */
    static Keyword keyword(String name, Expr.Call call) {
        for (Keyword keyword : call.keywords()) {
            if (name.equals(keyword.arg())) {
                return keyword;
            }
        }
        return null;
    }

    /** {@return whether an expression is the word True} */
    static boolean isTrue(Expr expression) {
        return expression instanceof Expr.Constant constant
                && constant.value() instanceof ConstantValue.Bool(boolean value)
                && value;
    }
}

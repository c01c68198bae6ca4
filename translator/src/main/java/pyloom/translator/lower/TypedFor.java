package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;

import pyloom.translator.ast.Expr;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.lower.tree.RuntimeMember;
import pyloom.translator.types.IntRange;
import pyloom.translator.types.Type;

import java.util.ArrayList;
import java.util.List;

/**
 * What a loop goes over, where the type of its elements is proven.
 *
 * @param java what Java goes over
 * @param element the type of the loop's variable
 */
record TypedFor(Expression java, JavaType element) {

    /** {@return what a loop over {@code iterable} goes over in Java} */
    static TypedFor of(Expr iterable, Context context) {
        TypedFor typed = over(iterable, context);
        return typed != null ? typed : dynamic(Expressions.lower(iterable, context).java());
    }

    /** {@return what a loop over any object goes over} */
    static TypedFor dynamic(Expression iterable) {
        return new TypedFor(Java.runtime(Runtime.ITERATE, iterable), JavaType.OBJECT);
    }

    private static TypedFor over(Expr iterable, Context context) {
        return switch (context.typeOf(iterable)) {
            case Type.RangeOf range when iterable instanceof Expr.Call call ->
                    range.element().plus(step(call, context)).fitsLong()
                                    && range.element().fitsLong()
                            ? range(call, context)
                            : null;
            case Type.ListOf list when Forms.of(list).isGeneric() -> {
                JavaType type = Forms.of(list);
                JavaType element = Forms.of(list.element().type());
                Operand operand = Expressions.lower(iterable, context);
                Operand typed =
                        operand.javaType().isSameAs(type)
                                ? operand
                                : context.keep("items", Coercion.as(type, operand));
                yield new TypedFor(typed.java(), element);
            }
            default -> null;
        };
    }

    private static TypedFor range(Expr.Call call, Context context) {
        boolean isBuiltin =
                context.typeOf(call.func()) instanceof Type.Native known
                        && known.name().equals("range")
                        && call.keywords().isEmpty()
                        && call.args().size() <= 3;
        if (!isBuiltin || !call.args().stream().allMatch(each -> isLong(each, context))) {
            return null;
        }
        if (call.args().size() == 3 && mayBeZero(call.args().get(2), context)) {
            return null;
        }
        List<Expression> arguments = new ArrayList<>();
        for (Operand each : Sequence.lower(call.args(), context)) {
            arguments.add(Coercion.to(JavaType.LONG, each));
        }
        return new TypedFor(
                Java.runtime(new RuntimeMember("pyloom.stdlib.builtins.Range", "range"), arguments),
                JavaType.LONG);
    }

    /** The loop's counter goes one step beyond the last number. */
    private static IntRange step(Expr.Call call, Context context) {
        return call.args().size() == 3
                        && context.typeOf(call.args().get(2)) instanceof Type.Int step
                ? step.range()
                : IntRange.of(0, 1);
    }

    private static boolean isLong(Expr expression, Context context) {
        return !(expression instanceof Expr.Starred)
                && Forms.of(context.typeOf(expression)).equals(JavaType.LONG);
    }

    private static boolean mayBeZero(Expr step, Context context) {
        return !(context.typeOf(step) instanceof Type.Int number) || number.range().contains(0);
    }
}

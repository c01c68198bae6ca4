package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;

import pyloom.translator.ast.Expr;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.lower.tree.RuntimeMember;
import pyloom.translator.types.Type;

import java.util.ArrayList;
import java.util.List;

/** Generators of which is known what they give. */
final class TypedGenerators {

    private static final String GENERATOR = "pyloom.object.PyGenerator";

    private TypedGenerators() {}

    /** {@return whether values of a type are generators} */
    static boolean is(JavaType type) {
        return type != null && type.name().equals(GENERATOR) && type.isGeneric();
    }

    /** {@return whether Java can go over a generator} */
    static boolean is(Type type) {
        return type instanceof Type.Instance && is(Forms.of(type));
    }

    /** {@return what {@code next(generator)} gives, null for other iterators} */
    static Operand next(Expr.Call call, Context context) {
        if (call.args().isEmpty() || !is(context.typeOf(call.args().getFirst()))) {
            return null;
        }
        List<Sequence.Part> parts = new ArrayList<>();
        parts.add(at -> Receivers.lower(call.args().getFirst(), at));
        JavaType result = Forms.of(context.typeOf(call));
        for (Expr other : call.args().subList(1, call.args().size())) {
            parts.add(at -> Coercion.as(result.boxed(), Expressions.lower(other, at)));
        }
        List<Operand> operands = Sequence.lowerParts(parts, context);
        JavaType element = operands.getFirst().javaType().arguments().getFirst();
        Expression next =
                Java.runtime(
                        new RuntimeMember("pyloom.stdlib.builtins.Traversal", "next"),
                        Sequence.java(operands));
        return Operand.of(next, call.args().size() == 1 ? element.unboxed() : result.boxed());
    }

    /** {@return the end of the body of a generator, which returns {@code value} or nothing} */
    static Expression end(Operand value) {
        return value.type() == Operand.Type.NULL
                ? Java.runtime(Runtime.ENDED)
                : Java.runtime(Runtime.ENDED, value.java());
    }
}

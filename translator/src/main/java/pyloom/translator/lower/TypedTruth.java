package pyloom.translator.lower;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;

import pyloom.translator.ast.Expr;
import pyloom.translator.emit.NodeNotes;
import pyloom.translator.emit.text.NumberLiterals;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.types.ClassType;
import pyloom.translator.types.Type;

/** The truth of values whose type is proven: not zero, not empty, not None. */
final class TypedTruth {

    private TypedTruth() {}

    /** {@return the test whether {@code value} of {@code expression} is true; null if unknown} */
    static Expression of(Expr expression, Operand value, Context context) {
        Type type = context.typeOf(expression);
        JavaType java = value.javaType();
        Expression test =
                switch (type) {
                    case Type.Optional(Type known) -> ofNullable(known, value, java, context);
                    case Type.Int _ when java.unboxed().equals(JavaType.LONG) -> notZero(value);
                    case Type.Float _ when java.unboxed().equals(JavaType.DOUBLE) -> notZero(value);
                    case Type.Bool _ when java.isSameAs(JavaType.BOOLEAN.boxed()) -> value.java();
                    default ->
                            isSized(type, java)
                                    ? notEmpty(Receivers.as(java, value, context).java())
                                    : null;
                };
        if (test != null && value.java().containsData(NodeNotes.PYTHON_SPAN)) {
            NodeNotes.from(value.java().getData(NodeNotes.PYTHON_SPAN), test);
        }
        return test;
    }

    /** Whether the value has a length, which nobody but the runtime computes. */
    private static boolean isSized(Type type, JavaType java) {
        return switch (type) {
            case Type.Str _ -> java.isSameAs(JavaType.STRING);
            case Type.ListOf _, Type.SetOf _, Type.DictOf _ -> java.isContainer();
            case Type.Instance deque ->
                    deque.isExact() && java.name().equals("pyloom.stdlib.collections.PyDeque");
            default -> false;
        };
    }

    private static Expression ofNullable(
            Type known, Operand value, JavaType java, Context context) {
        if (known instanceof Type.ObjectOf object) {
            return hasOwnTruth(object.type()) ? null : Java.isNotNull(value.java());
        }
        if (known instanceof Type.Instance match && match.type().module().equals("re")) {
            return Java.isNotNull(value.java());
        }
        if (!isSized(known, java)) {
            return null;
        }
        Operand held = value.isRepeatable() ? value : context.keep(Hints.of(value.java()), value);
        return Java.and(Java.isNotNull(held.java()), notEmpty(held.again()));
    }

    private static boolean hasOwnTruth(ClassType type) {
        return type.method("__bool__") != null
                || type.method("__len__") != null
                || type.subclasses().stream().anyMatch(TypedTruth::hasOwnTruth);
    }

    private static Expression notEmpty(Expression value) {
        return Java.not(Java.call(value, "isEmpty"));
    }

    private static Expression notZero(Operand value) {
        return Java.binary(value.java(), BinaryExpr.Operator.NOT_EQUALS, NumberLiterals.ofInt(0));
    }
}

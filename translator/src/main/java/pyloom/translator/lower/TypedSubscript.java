package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.UnaryExpr;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Operator;
import pyloom.translator.ast.Stmt;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.lower.tree.RuntimeMember;
import pyloom.translator.types.Type;

import java.util.List;

/** Elements of lists whose type is proven. */
final class TypedSubscript {

    private static final String ANY_ELEMENT = "at";

    private TypedSubscript() {}

    static Operand lower(Expr.Subscript subscript, Context context) {
        if (!applies(subscript, context)) {
            return null;
        }
        JavaType list = Forms.of(context.typeOf(subscript.value()));
        JavaType element = Forms.of(context.typeOf(subscript));
        List<Operand> operands = Sequence.lower(subscript.value(), subscript.slice(), context);
        boolean isListed = operands.getFirst().javaType().isSameAs(list);
        if (!isListed && getter(element).equals(ANY_ELEMENT)) {
            Expression item = Java.runtime(Runtime.GET_ITEM, Sequence.java(operands));
            Operand object = Operand.object(item);
            return element.isPrimitive() ? Coercion.as(element, object) : object;
        }
        Expression container = Coercion.to(list, operands.get(0));
        Expression index = Coercion.to(JavaType.LONG, operands.get(1));
        return Operand.of(
                Java.runtime(RuntimeMember.typed(getter(element)), container, index), element);
    }

    private static String getter(JavaType element) {
        return switch (element.name()) {
            case "long" -> "longAt";
            case "double" -> "doubleAt";
            default -> ANY_ELEMENT;
        };
    }

    /** {@return whether the subscript is an element of a list with a type} */
    static boolean applies(Expr.Subscript subscript, Context context) {
        return context.typeOf(subscript.value()) instanceof Type.ListOf list
                && Forms.of(list).isGeneric()
                && context.typeOf(subscript.slice()) instanceof Type.Int index
                && index.range().fitsLong();
    }

    /** Assigns an element; tells whether it did. */
    static boolean assign(Expr.Subscript target, Operand value, Context context) {
        boolean isFree =
                Order.isFree(target.value(), value, context)
                        && Order.isFree(target.slice(), value, context);
        if (!applies(target, context) || !value.isRepeatable() && !isFree) {
            return false;
        }
        JavaType list = Forms.of(context.typeOf(target.value()));
        List<Operand> operands = Sequence.lower(target.value(), target.slice(), context);
        context.block()
                .add(
                        Java.runtime(
                                RuntimeMember.typed("setAt"),
                                Coercion.to(list, operands.get(0)),
                                Coercion.to(JavaType.LONG, operands.get(1)),
                                Coercion.boxed(list.arguments().getFirst(), value)));
        return true;
    }

    /** Lowers {@code list[index] += value} of ints in one step; tells whether it did. */
    static boolean add(Expr.Subscript target, Stmt.AugAssign assignment, Context context) {
        boolean isAddition = assignment.op() == Operator.ADD || assignment.op() == Operator.SUB;
        if (!isAddition
                || !applies(target, context)
                || !LowerAugAssign.isOneStep(assignment.value())
                || !isLong(context.typeOf(assignment.value()))) {
            return false;
        }
        Type.ListOf list = (Type.ListOf) context.typeOf(target.value());
        if (!isLong(list.element().type())) {
            return false;
        }
        List<Operand> operands =
                Sequence.lower(
                        List.of(target.value(), target.slice(), assignment.value()), context);
        Expression by = Coercion.to(JavaType.LONG, operands.get(2));
        context.block()
                .add(
                        Java.runtime(
                                RuntimeMember.typed("addAt"),
                                Coercion.to(Forms.of(list), operands.get(0)),
                                Coercion.to(JavaType.LONG, operands.get(1)),
                                assignment.op() == Operator.ADD
                                        ? by
                                        : new UnaryExpr(by, UnaryExpr.Operator.MINUS)));
        return true;
    }

    private static boolean isLong(Type type) {
        return type.isInt() && Forms.of(type).equals(JavaType.LONG);
    }
}

package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.UnaryExpr;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Operator;
import pyloom.translator.ast.Stmt;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.types.Type;

import java.util.List;

/** Elements of lists whose type is proven. */
final class TypedSubscript {

    private TypedSubscript() {}

    static Operand lower(Expr.Subscript subscript, Context context) {
        if (!applies(subscript, context)) {
            return TypedItems.lower(subscript, context);
        }
        Type.ListOf type = listOf(subscript, context);
        JavaType list = Forms.of(type);
        JavaType element = Forms.of(context.typeOf(subscript));
        List<Operand> operands = Sequence.lower(subscript.value(), subscript.slice(), context);
        boolean isListed = operands.getFirst().javaType().isSameAs(list);
        if (!isListed && !ListAccess.isNumber(element)) {
            Operand item = Operand.object(Java.runtime(Runtime.GET_ITEM, Sequence.java(operands)));
            return element.isPrimitive() ? Coercion.as(element, item) : item;
        }
        Expression container = Coercion.to(list, operands.get(0));
        Expression index = Coercion.to(JavaType.LONG, operands.get(1));
        return Operand.of(
                Java.runtime(ListAccess.read(subscript, type, element, context), container, index),
                element);
    }

    /** {@return whether the subscript is an element of a list with a type} */
    static boolean applies(Expr.Subscript subscript, Context context) {
        Type.ListOf list = listOf(subscript, context);
        return list != null
                && Forms.of(list).isGeneric()
                && context.typeOf(subscript.slice()) instanceof Type.Int index
                && index.range().fitsLong();
    }

    /** {@return what is known of the list, or of what None may stand for; null if it is none} */
    private static Type.ListOf listOf(Expr.Subscript subscript, Context context) {
        return context.typeOf(subscript.value()).withoutNone() instanceof Type.ListOf list
                ? list
                : null;
    }

    /** Assigns an element; tells whether it did. */
    static boolean assign(Expr.Subscript target, Operand value, Context context) {
        if (TypedItems.assign(target, value, context)) {
            return true;
        }
        boolean isFree =
                Order.isFree(target.value(), value, context)
                        && Order.isFree(target.slice(), value, context);
        if (!applies(target, context)) {
            return false;
        }
        Type.ListOf type = listOf(target, context);
        JavaType list = Forms.of(type);
        Operand ready = value.isRepeatable() || isFree ? value : kept(value, list, target, context);
        List<Operand> operands = Sequence.lower(target.value(), target.slice(), context);
        context.block()
                .add(
                        Java.runtime(
                                ListAccess.write(target, type, context),
                                ListAccess.container(list, operands.get(0)),
                                Coercion.to(JavaType.LONG, operands.get(1)),
                                ListAccess.element(list.arguments().getFirst(), ready)));
        return true;
    }

    /** Holds the value that Python evaluates before the place to put it. */
    private static Operand kept(
            Operand value, JavaType list, Expr.Subscript target, Context context) {
        JavaType element = list.arguments().getFirst().unboxed();
        return context.keep(
                Hints.ofTarget(target),
                value.javaType().isSameAs(JavaType.OBJECT) ? value : Coercion.as(element, value));
    }

    /** Lowers {@code list[index] += value} of ints in one step; tells whether it did. */
    static boolean add(Expr.Subscript target, Stmt.AugAssign assignment, Context context) {
        boolean isAddition = assignment.op() == Operator.ADD || assignment.op() == Operator.SUB;
        if (isAddition && context.typeOf(target.value()) instanceof Type.DictOf dict) {
            return TypedItems.add(target, assignment, dict, context);
        }
        if (!isAddition
                || !applies(target, context)
                || !LowerAugAssign.isOneStep(assignment.value())) {
            return false;
        }
        Type.ListOf list = listOf(target, context);
        JavaType type = Forms.of(list.element().type());
        Type value = context.typeOf(assignment.value());
        boolean isNumber =
                type.equals(JavaType.LONG)
                        ? isLong(value)
                        : type.equals(JavaType.DOUBLE)
                                && (value instanceof Type.Float || isLong(value));
        if (!isNumber) {
            return false;
        }
        List<Operand> operands =
                Sequence.lower(
                        List.of(target.value(), target.slice(), assignment.value()), context);
        Expression by =
                Coercion.to(
                        value instanceof Type.Float ? JavaType.DOUBLE : JavaType.LONG,
                        operands.get(2));
        context.block()
                .add(
                        Java.runtime(
                                ListAccess.add(target, list, context),
                                ListAccess.container(Forms.of(list), operands.get(0)),
                                Coercion.to(JavaType.LONG, operands.get(1)),
                                assignment.op() == Operator.ADD
                                        ? by
                                        : new UnaryExpr(by, UnaryExpr.Operator.MINUS)));
        return true;
    }

    /**
     * Lowers {@code list[index] op= value} where no other thread sees the list; tells whether it
     * did.
     */
    static boolean update(Expr.Subscript target, Stmt.AugAssign assignment, Context context) {
        Type.ListOf list = listOf(target, context);
        if (!applies(target, context) || !context.file().facts().changesAlone(target, list)) {
            return false;
        }
        Type before = list.element().type();
        Type value = context.typeOf(assignment.value());
        Type after = context.file().facts().result(assignment);
        JavaType element = Forms.of(before);
        if (!element.isPrimitive()
                || !Forms.of(after).equals(element)
                || !TypedBinOp.applies(assignment.op(), before, value, after)) {
            return false;
        }
        List<Operand> place = Sequence.lower(target.value(), target.slice(), context);
        Operand container = repeatable("owner", Coercion.as(Forms.of(list), place.get(0)), context);
        Operand index = repeatable("index", Coercion.as(JavaType.LONG, place.get(1)), context);
        Expression read =
                Java.runtime(
                        ListAccess.read(target, list, element, context),
                        container.again(),
                        index.again());
        List<Operand> operands =
                Sequence.lowerParts(
                        List.of(
                                _ -> Operand.of(read, element),
                                at -> Expressions.lower(assignment.value(), at)),
                        context);
        Operand result =
                TypedBinOp.combine(
                        assignment.op(), before, operands.get(0), value, operands.get(1), element);
        context.block()
                .add(
                        Java.runtime(
                                ListAccess.write(target, list, context),
                                container.java(),
                                index.java(),
                                result.java()));
        return true;
    }

    private static Operand repeatable(String hint, Operand operand, Context context) {
        return operand.isRepeatable() ? operand : context.keep(hint, operand);
    }

    private static boolean isLong(Type type) {
        return type.isInt() && Forms.of(type).equals(JavaType.LONG);
    }
}

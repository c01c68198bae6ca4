package pyloom.translator.lower;

import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.UnaryExpr;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Operator;
import pyloom.translator.ast.Stmt;
import pyloom.translator.emit.NodeNotes;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.lower.tree.RuntimeMember;
import pyloom.translator.types.Type;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Items of dicts, tuples and texts, and slices, where the types are proven. */
final class TypedItems {

    private TypedItems() {}

    /** {@return what a subscript that is no element of a list gives; null if it is unknown} */
    static Operand lower(Expr.Subscript subscript, Context context) {
        return switch (context.typeOf(subscript.value())) {
            case Type.ListOf list
                    when subscript.slice() instanceof Expr.Slice bounds
                            && Forms.of(list).isList() ->
                    slice(subscript, bounds, Forms.of(list), context);
            case Type.Optional(Type.ListOf list)
                    when subscript.slice() instanceof Expr.Slice bounds
                            && Forms.of(list).isList() ->
                    slice(subscript, bounds, Forms.of(list), context);
            case Type.Str _ when subscript.slice() instanceof Expr.Slice bounds ->
                    slice(subscript, bounds, JavaType.STRING, context);
            case Type.Str _ when isLong(context.typeOf(subscript.slice())) ->
                    character(subscript, context);
            case Type.DictOf dict when Forms.of(dict).isMap() -> item(subscript, context);
            case Type.TupleOf tuple when Forms.of(tuple).isTuple() ->
                    element(subscript, tuple, context);
            default -> null;
        };
    }

    private static boolean isLong(Type type) {
        return type.isInt() && Forms.of(type).equals(JavaType.LONG);
    }

    private static RuntimeMember member(String name) {
        return new RuntimeMember("pyloom.stdlib.builtins.Subscripts", name);
    }

    private static Operand slice(
            Expr.Subscript subscript, Expr.Slice bounds, JavaType type, Context context) {
        List<Sequence.Part> parts = new ArrayList<>();
        parts.add(at -> Receivers.lower(subscript.value(), at));
        parts.add(bound(bounds.lower()));
        parts.add(bound(bounds.upper()));
        if (bounds.step() != null) {
            parts.add(bound(bounds.step()));
        }
        List<Expression> operands = Sequence.java(Sequence.lowerParts(parts, context));
        return Operand.of(Java.runtime(member("slice"), operands), type);
    }

    private static Sequence.Part bound(Expr bound) {
        return bound == null
                ? _ -> new Operand(Java.nothing(), Operand.Type.NULL)
                : at -> Expressions.lower(bound, at);
    }

    private static Operand character(Expr.Subscript subscript, Context context) {
        List<Operand> operands = Sequence.lower(subscript.value(), subscript.slice(), context);
        return Operand.of(
                Java.runtime(
                        member("characterAt"),
                        Coercion.to(JavaType.STRING, operands.get(0)),
                        Coercion.to(JavaType.LONG, operands.get(1))),
                JavaType.STRING);
    }

    private static Operand item(Expr.Subscript subscript, Context context) {
        List<Operand> operands =
                Sequence.lowerParts(
                        List.of(
                                at -> Receivers.lower(subscript.value(), at),
                                at -> Expressions.lower(subscript.slice(), at)),
                        context);
        JavaType value = Forms.of(context.typeOf(subscript)).boxed();
        return Operand.of(Java.runtime(member("item"), Sequence.java(operands)), value);
    }

    /** An element of a tuple whose place is written out. */
    private static Operand element(Expr.Subscript subscript, Type.TupleOf tuple, Context context) {
        int size = tuple.elements().size();
        BigInteger index =
                context.typeOf(subscript.slice()) instanceof Type.Int number
                        ? number.range().single()
                        : null;
        if (index == null || index.bitLength() > 8 || !isWritten(subscript.slice())) {
            return null;
        }
        int place = index.signum() < 0 ? index.intValue() + size : index.intValue();
        if (place < 0 || place >= size) {
            return null;
        }
        Operand receiver = Receivers.lower(subscript.value(), context);
        JavaType type = receiver.javaType();
        return Operand.of(
                Java.call(receiver.java(), type.accessor(place)), type.arguments().get(place));
    }

    private static boolean isWritten(Expr index) {
        return index instanceof Expr.Constant
                || index instanceof Expr.UnaryOp sign && sign.operand() instanceof Expr.Constant;
    }

    /** The value, held if it must be: Python evaluates it before the operands of the target. */
    private static Operand ready(
            Operand value, List<Operand> operands, Block statements, Context context) {
        boolean setsVariables = value.java().findFirst(AssignExpr.class).isPresent();
        boolean commutes =
                statements.isEmpty()
                                && !setsVariables
                                && operands.stream().allMatch(Operand::isSteady)
                        || value.isRepeatable();
        return commutes ? value : context.keep("value", value);
    }

    /** Lowers {@code dict[key] += value} of ints in one step; tells whether it did. */
    static boolean add(
            Expr.Subscript target, Stmt.AugAssign assignment, Type.DictOf dict, Context context) {
        boolean isFloat = dict.value().type() instanceof Type.Float;
        Type added = context.typeOf(assignment.value());
        JavaType number = isFloat ? JavaType.DOUBLE : JavaType.LONG;
        if (!Forms.of(dict).isMap()
                || !isFloat && !isLong(dict.value().type())
                || !isLong(added) && !(isFloat && added instanceof Type.Float)
                || !LowerAugAssign.isOneStep(assignment.value())) {
            return false;
        }
        List<Operand> operands =
                Sequence.lowerParts(
                        List.of(
                                at -> Receivers.lower(target.value(), at),
                                at -> Expressions.lower(target.slice(), at),
                                at -> Expressions.lower(assignment.value(), at)),
                        context);
        Expression by =
                isLong(added)
                        ? Coercion.to(JavaType.LONG, operands.get(2))
                        : Coercion.to(number, operands.get(2));
        Expression call =
                Java.runtime(
                        member("addTo"),
                        operands.get(0).java(),
                        Coercion.boxed(Forms.of(dict).arguments().getFirst(), operands.get(1)),
                        assignment.op() == Operator.ADD
                                ? by
                                : new UnaryExpr(by, UnaryExpr.Operator.MINUS));
        context.block().add(NodeNotes.from(target.span(), call));
        return true;
    }

    /** Assigns an item of a dict; tells whether it did. */
    static boolean assign(Expr.Subscript target, Operand value, Context context) {
        if (!isDict(target, context)) {
            return false;
        }
        JavaType type = Forms.of(context.typeOf(target.value()));
        Block statements = new Block();
        List<Operand> operands = receiverAndKey(target, context.in(statements));
        Operand ready = ready(value, operands, statements, context);
        context.block().addAll(statements);
        Expression assignment =
                Java.call(
                        operands.get(0).java(),
                        "put",
                        Coercion.boxed(type.arguments().getFirst(), operands.get(1)),
                        Coercion.boxed(type.arguments().getLast(), ready));
        context.block().add(NodeNotes.from(target.span(), assignment));
        return true;
    }

    private static boolean isDict(Expr.Subscript target, Context context) {
        return context.typeOf(target.value()) instanceof Type.DictOf dict && Forms.of(dict).isMap();
    }

    private static List<Operand> receiverAndKey(Expr.Subscript target, Context context) {
        return Sequence.lowerParts(
                List.of(
                        at -> Receivers.lower(target.value(), at),
                        at -> Expressions.lower(target.slice(), at)),
                context);
    }

    /** Deletes an item of a dict or an element of a list; tells whether it did. */
    static boolean delete(Expr.Subscript target, Context context) {
        boolean isElement =
                context.typeOf(target.value()) instanceof Type.ListOf
                        && TypedSubscript.applies(target, context);
        if (!isDict(target, context) && !isElement) {
            return false;
        }
        List<Operand> operands = receiverAndKey(target, context);
        Expression deletion = Java.runtime(member("delete"), Sequence.java(operands));
        context.block().add(NodeNotes.from(Places.of(target), deletion));
        return true;
    }
}

package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;

import pyloom.translator.ast.BoolOperator;
import pyloom.translator.ast.Expr;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.lower.tree.JavaVariable;

import java.util.List;

/** Lowers {@code and} and {@code or} whose value is used, not only their truth. */
final class LowerBoolOp {

    private static final int MAX_NESTED = 20;

    private LowerBoolOp() {}

    static Operand lower(Expr.BoolOp operation, Context context) {
        return operation.values().size() > MAX_NESTED
                ? inSequence(operation, context)
                : lower(operation.values(), operation.op(), context);
    }

    /** A long chain does not nest: what decides is looked at again before each further value. */
    private static Operand inSequence(Expr.BoolOp operation, Context context) {
        boolean isAnd = operation.op() == BoolOperator.AND;
        JavaVariable value = JavaVariable.helper("value");
        JavaVariable goesOn = JavaVariable.helper("goesOn");
        Type flag = PrimitiveType.booleanType();
        for (int i = 0; i < operation.values().size(); i++) {
            Expr each = operation.values().get(i);
            boolean isLast = i == operation.values().size() - 1;
            Block statements = i == 0 ? context.block() : new Block();
            Expression next = Expressions.lower(each, context.in(statements)).java();
            statements.add(
                    i == 0
                            ? Context.declaration(Java.object(), value, next)
                            : Java.assign(value.mention(), next));
            if (!isLast) {
                Expression test = Tests.truth(Operand.object(value.mention()));
                Expression decides = isAnd ? test : Java.not(test);
                statements.add(
                        i == 0
                                ? Context.declaration(flag, goesOn, decides)
                                : Java.assign(goesOn.mention(), decides));
            }
            if (i > 0) {
                context.block().add(Statements.ifThen(goesOn.mention(), statements));
            }
        }
        return Operand.object(value.mention());
    }

    private static Operand lower(List<Expr> values, BoolOperator operator, Context context) {
        Operand first = Expressions.lower(values.getFirst(), context);
        if (values.size() == 1) {
            return first;
        }
        Block statements = new Block();
        Operand rest = lower(values.subList(1, values.size()), operator, context.in(statements));
        boolean isAnd = operator == BoolOperator.AND;
        if (statements.isEmpty() && first.isBoolean()) {
            return ofBoolean(first, rest, isAnd);
        }
        if (statements.isEmpty() && first.isRepeatable()) {
            Expression again = first.again();
            Expression test = Tests.truth(first);
            Expression either =
                    isAnd
                            ? Java.choose(test, rest.boxed(), again)
                            : Java.choose(test, again, rest.boxed());
            return typed(either, first.javaType(), rest.javaType(), isAnd);
        }
        return held(first, statements, rest, isAnd, context);
    }

    /** One of two objects is chosen, which {@code or} never finds to be None on its left side. */
    private static Operand typed(Expression either, JavaType first, JavaType rest, boolean isAnd) {
        JavaType common = common(first, rest);
        if (common == null) {
            return Operand.object(either);
        }
        boolean mayBeNone = rest.nullable() || isAnd && first.nullable();
        return Operand.of(either, mayBeNone ? common.orNull() : common);
    }

    /** {@return the type that Java gives to a choice between two, or null if we do not know it} */
    private static JavaType common(JavaType first, JavaType rest) {
        boolean isNumber = first.unboxed().isPrimitive() || rest.unboxed().isPrimitive();
        if (isNumber || first.equals(JavaType.OBJECT) || rest.equals(JavaType.OBJECT)) {
            return null;
        }
        if (first.isSameAs(rest) || first.isSubtypeOf(rest) || first.equals(JavaType.NULL)) {
            return rest;
        }
        return rest.isSubtypeOf(first) || rest.equals(JavaType.NULL) ? first : null;
    }

    private static Operand ofBoolean(Operand first, Operand rest, boolean isAnd) {
        if (rest.isBoolean()) {
            return Operand.bool(
                    isAnd
                            ? Java.and(first.java(), rest.java())
                            : Java.or(first.java(), rest.java()));
        }
        return Operand.object(
                isAnd
                        ? Java.choose(first.java(), rest.java(), Java.bool(false))
                        : Java.choose(first.java(), Java.bool(true), rest.java()));
    }

    private static Operand held(
            Operand first, Block statements, Operand rest, boolean isAnd, Context context) {
        JavaVariable value = context.hold("value", first.java());
        statements.add(Java.assign(value.mention(), rest.java()));
        Expression test = Tests.truth(Operand.object(value.mention()));
        context.block().add(Statements.ifThen(isAnd ? test : Java.not(test), statements));
        return Operand.object(value.mention());
    }
}

package pyloom.translator.lower;

import com.github.javaparser.ast.DataKey;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.UnaryExpr;

import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.lower.tree.JavaVariable;

/**
 * A lowered expression: Java that gives its value, and the static type of that Java.
 *
 * @param java the expression; a node of a tree, so it can be used once
 * @param type its static type
 */
record Operand(Expression java, Type type) {

    private static final DataKey<Boolean> FIXED = new DataKey<>() {};
    private static final DataKey<Boolean> STEADY = new DataKey<>() {};
    private static final DataKey<JavaType> STATIC_TYPE = new DataKey<>() {};

    /** The static types that lowered expressions have. */
    enum Type {
        OBJECT,
        LONG,
        DOUBLE,
        BOOLEAN,
        STRING,
        NULL
    }

    static Operand object(Expression java) {
        return new Operand(java, Type.OBJECT);
    }

    static Operand bool(Expression java) {
        return new Operand(java, Type.BOOLEAN);
    }

    static Operand string(Expression java) {
        return new Operand(java, Type.STRING);
    }

    /** {@return an expression whose static type is known} */
    static Operand of(Expression java, JavaType type) {
        java.setData(STATIC_TYPE, type);
        return new Operand(
                java,
                switch (type.name()) {
                    case "long" -> Type.LONG;
                    case "double" -> Type.DOUBLE;
                    case "boolean" -> Type.BOOLEAN;
                    case "String" -> type.nullable() ? Type.OBJECT : Type.STRING;
                    case "null" -> Type.NULL;
                    default -> Type.OBJECT;
                });
    }

    /** {@return the static type of the expression} */
    JavaType javaType() {
        if (java.containsData(STATIC_TYPE)) {
            return java.getData(STATIC_TYPE);
        }
        JavaVariable variable = JavaVariable.mentionedBy(java);
        if (variable != null) {
            return variable.type();
        }
        return switch (type) {
            case LONG -> JavaType.LONG;
            case DOUBLE -> JavaType.DOUBLE;
            case BOOLEAN -> JavaType.BOOLEAN;
            case STRING -> JavaType.STRING;
            case NULL -> JavaType.NULL;
            case OBJECT -> JavaType.OBJECT;
        };
    }

    boolean isBoolean() {
        return type == Type.BOOLEAN;
    }

    /** {@return whether the expression gives the same value wherever it stands, without effects} */
    boolean isFixed() {
        return isLiteral(java)
                || isHelper(java)
                || java instanceof ThisExpr
                || java.containsData(FIXED);
    }

    /** {@return the local variable of Python that the expression is, or null} */
    JavaVariable variable() {
        JavaVariable variable = JavaVariable.mentionedBy(java);
        return variable == null || variable.role() == JavaVariable.Role.CELL ? null : variable;
    }

    /** {@return whether the expression can be written twice} */
    boolean isRepeatable() {
        return isFixed() || variable() != null;
    }

    /** {@return whether evaluating other expressions first does not change the value} */
    boolean isSteady() {
        return isRepeatable() || java.containsData(STEADY);
    }

    /** Marks the read of a global variable that no function sets. */
    static Expression steady(Expression java) {
        java.setData(STEADY, true);
        return java;
    }

    /** Marks the mention of what is the same wherever it stands. */
    static Expression fixed(Expression java) {
        java.setData(FIXED, true);
        return java;
    }

    /** {@return another copy of a repeatable expression} */
    Expression again() {
        JavaVariable variable = JavaVariable.mentionedBy(java);
        return variable != null ? variable.mention() : java.clone();
    }

    /** The value where Java would otherwise promote a number to the type of another. */
    Expression boxed() {
        return type == Type.LONG || type == Type.DOUBLE ? Java.cast(Java.object(), java) : java;
    }

    /** The value as an argument of a method with any number of arguments. */
    Expression spreadable() {
        return type == Type.NULL ? Java.cast(Java.object(), java) : java;
    }

    private static boolean isLiteral(Expression expression) {
        return switch (expression) {
            case LiteralExpr _ -> true;
            case UnaryExpr unary -> isLiteral(unary.getExpression());
            case ArrayAccessExpr access ->
                    isHelper(access.getName()) && isLiteral(access.getIndex());
            case NameExpr name ->
                    JavaVariable.mentionedBy(name) == null && name.containsData(FIXED);
            default -> false;
        };
    }

    private static boolean isHelper(Expression expression) {
        JavaVariable variable = JavaVariable.mentionedBy(expression);
        return variable != null && variable.role() == JavaVariable.Role.HELPER;
    }

    /** {@return a constant field of the file or the runtime} */
    static Operand constant(NameExpr field) {
        field.setData(FIXED, true);
        return object(field);
    }
}

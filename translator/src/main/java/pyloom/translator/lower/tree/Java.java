package pyloom.translator.lower.tree;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;

import java.util.List;

/** Makers of Java expressions and types; the literals come from the emitter's funnel. */
public final class Java {

    private Java() {}

    /** {@return the name of a field of the object at hand, without {@code this}} */
    public static NameExpr ownField(String name) {
        NameExpr field = name(name);
        References.belongsToThis(field);
        return field;
    }

    /** {@return a call of a static method of the runtime, to be imported statically} */
    public static MethodCallExpr runtime(RuntimeMember member, Expression... arguments) {
        MethodCallExpr call = new MethodCallExpr(null, member.name(), new NodeList<>(arguments));
        References.refersTo(call, member);
        return call;
    }

    /** {@return a call of a static method of the runtime, to be imported statically} */
    public static MethodCallExpr runtime(RuntimeMember member, List<Expression> arguments) {
        return runtime(member, arguments.toArray(Expression[]::new));
    }

    /** {@return whether an expression is a call of a static method of the runtime} */
    public static boolean isRuntimeCall(Expression expression) {
        return expression instanceof MethodCallExpr && References.member(expression) != null;
    }

    /** {@return a static field of the runtime, to be imported statically} */
    public static NameExpr constant(RuntimeMember member) {
        NameExpr name = new NameExpr(member.name());
        References.refersTo(name, member);
        return name;
    }

    /** {@return a call of a method of {@code target}} */
    public static MethodCallExpr call(Expression target, String method, Expression... arguments) {
        return new MethodCallExpr(target, method, new NodeList<>(arguments));
    }

    /** {@return a call of a method of {@code target}} */
    public static MethodCallExpr call(
            Expression target, String method, List<Expression> arguments) {
        return new MethodCallExpr(target, method, new NodeList<>(arguments));
    }

    /** {@return a class of the runtime or the JDK, to be imported} */
    public static ClassOrInterfaceType type(String qualifiedName) {
        String simpleName = qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
        ClassOrInterfaceType type = new ClassOrInterfaceType(null, simpleName);
        References.imports(type, qualifiedName);
        return type;
    }

    /** {@return whether a type is a class of the runtime or of Java, to be imported} */
    public static boolean isLibrary(ClassOrInterfaceType type) {
        return References.imported(type) != null;
    }

    /** {@return the name of a class of the runtime before a dot, to be imported} */
    public static NameExpr className(String qualifiedName) {
        String simpleName = qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
        NameExpr name = new NameExpr(simpleName);
        References.imports(name, qualifiedName);
        return name;
    }

    /** {@return a name that needs no import: a field or class of the file at hand} */
    public static NameExpr name(String name) {
        return new NameExpr(new SimpleName(name));
    }

    /** {@return {@code target.field}} */
    public static FieldAccessExpr field(Expression target, String field) {
        return new FieldAccessExpr(target, field);
    }

    /** {@return {@code target = value}} */
    public static AssignExpr assign(Expression target, Expression value) {
        return new AssignExpr(target, value, AssignExpr.Operator.ASSIGN);
    }

    /** {@return {@code left op right}} */
    public static BinaryExpr binary(Expression left, BinaryExpr.Operator op, Expression right) {
        return new BinaryExpr(left, right, op);
    }

    /** {@return {@code left && right}} */
    public static Expression and(Expression left, Expression right) {
        return binary(left, BinaryExpr.Operator.AND, right);
    }

    /** {@return {@code left || right}} */
    public static Expression or(Expression left, Expression right) {
        return binary(left, BinaryExpr.Operator.OR, right);
    }

    /** {@return whether {@code value} is null} */
    public static Expression isNull(Expression value) {
        return binary(value, BinaryExpr.Operator.EQUALS, nothing());
    }

    /** {@return whether {@code value} is not null} */
    public static Expression isNotNull(Expression value) {
        return binary(value, BinaryExpr.Operator.NOT_EQUALS, nothing());
    }

    /** {@return the negation of a boolean expression, without a double negation} */
    public static Expression not(Expression condition) {
        return switch (condition) {
            case UnaryExpr unary
                    when unary.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT ->
                    detach(unary.getExpression());
            case BooleanLiteralExpr literal -> bool(!literal.getValue());
            case BinaryExpr binary when binary.getOperator() == BinaryExpr.Operator.EQUALS ->
                    binary.setOperator(BinaryExpr.Operator.NOT_EQUALS);
            case BinaryExpr binary when binary.getOperator() == BinaryExpr.Operator.NOT_EQUALS ->
                    binary.setOperator(BinaryExpr.Operator.EQUALS);
            default -> new UnaryExpr(condition, UnaryExpr.Operator.LOGICAL_COMPLEMENT);
        };
    }

    /** {@return {@code condition ? yes : no}} */
    public static Expression choose(Expression condition, Expression yes, Expression no) {
        return new ConditionalExpr(condition, yes, no);
    }

    /** {@return {@code (type) value}} */
    public static Expression cast(Type type, Expression value) {
        return new CastExpr(type, value);
    }

    /** {@return {@code null}} */
    public static Expression nothing() {
        return new NullLiteralExpr();
    }

    /** {@return {@code true} or {@code false}} */
    public static Expression bool(boolean value) {
        return new BooleanLiteralExpr(value);
    }

    /** {@return the type {@code Object}} */
    public static Type object() {
        return new ClassOrInterfaceType(null, "Object");
    }

    /** Takes {@code node} out of its parent, so that it can stand elsewhere. */
    public static <N extends Node> N detach(N node) {
        node.setParentNode(null);
        return node;
    }
}

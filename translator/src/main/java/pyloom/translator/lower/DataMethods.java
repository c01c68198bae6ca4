package pyloom.translator.lower;

import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.MarkerAnnotationExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;

import pyloom.translator.emit.text.NumberLiterals;
import pyloom.translator.emit.text.StringLiterals;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.lower.tree.RuntimeMember;
import pyloom.translator.types.ClassType;
import pyloom.translator.types.DataclassFacts;

import java.util.List;

/** The methods of a record that are equal to those which {@code dataclass} makes. */
final class DataMethods {

    private static final String OBJECTS = "java.util.Objects";

    private record Component(DataclassFacts.Field field, String name, JavaType type) {}

    private final ClassType type;
    private final DataclassFacts facts;
    private final List<Component> components;
    private final List<Component> compared;

    DataMethods(ClassType type, Context context) {
        this.type = type;
        this.facts = type.dataclass();
        components =
                facts.fields().stream()
                        .map(
                                field ->
                                        new Component(
                                                field,
                                                context.file().members(type).field(field.name()),
                                                Forms.ofField(type, field.name())))
                        .toList();
        compared = components.stream().filter(each -> each.field().isCompared()).toList();
    }

    /** Adds those that a record does not have by itself. */
    void addTo(ClassOrInterfaceDeclaration declaration) {
        if (facts.isOrdered() && compared.size() == 1 && isOrdered(compared.getFirst())) {
            declaration.addImplementedType(
                    new ClassOrInterfaceType(
                            null, new SimpleName("Comparable"), new NodeList<>(own())));
            declaration.addMember(compareTo(compared.getFirst()));
        }
        if (!isEqualAsRecord()) {
            declaration.addMember(equalsMethod());
            declaration.addMember(hashCodeMethod());
        }
        declaration.addMember(toStringMethod());
    }

    private ClassOrInterfaceType own() {
        return new ClassOrInterfaceType(null, type.javaName());
    }

    private static boolean isOrdered(Component component) {
        return component.type().isSameAs(JavaType.LONG);
    }

    /** A record compares doubles and numbers in objects in another way. */
    private boolean isEqualAsRecord() {
        return facts.comparesAll()
                && components.stream()
                        .allMatch(
                                each ->
                                        each.type().isSameAs(JavaType.LONG)
                                                || each.type().isSameAs(JavaType.BOOLEAN)
                                                || each.type().name().equals("String"));
    }

    private MethodDeclaration compareTo(Component component) {
        Expression result =
                Java.call(
                        Java.name("Long"),
                        "compare",
                        Java.ownField(component.name()),
                        Java.field(Java.name("other"), component.name()));
        MethodDeclaration method = method("compareTo", PrimitiveType.intType(), result);
        method.addParameter(new Parameter(own(), "other"));
        return method;
    }

    private MethodDeclaration equalsMethod() {
        Expression result =
                new InstanceOfExpr(
                        Java.name("other"),
                        own(),
                        new TypePatternExpr(new NodeList<>(), own(), new SimpleName("that")));
        for (Component each : compared) {
            result = Java.and(result, isEqual(each));
        }
        MethodDeclaration method = method("equals", PrimitiveType.booleanType(), result);
        method.addParameter(new Parameter(Java.object(), "other"));
        return method;
    }

    private static Expression isEqual(Component component) {
        Expression own = Java.ownField(component.name());
        Expression other = Java.field(Java.name("that"), component.name());
        if (component.type().isPrimitive()) {
            return Java.binary(own, BinaryExpr.Operator.EQUALS, other);
        }
        if (component.type().name().equals("String")) {
            return component.type().nullable()
                    ? Java.call(Java.className(OBJECTS), "equals", own, other)
                    : Java.call(own, "equals", other);
        }
        return Java.runtime(RuntimeMember.py("isEqual"), own, other);
    }

    private MethodDeclaration hashCodeMethod() {
        return method("hashCode", PrimitiveType.intType(), hash());
    }

    /** What Python takes for equal must have one hash: numbers in objects, for instance. */
    private Expression hash() {
        if (compared.isEmpty()) {
            return NumberLiterals.ofInt(0);
        }
        Component first = compared.getFirst();
        if (compared.size() == 1 && first.type().isSameAs(JavaType.LONG)) {
            return Java.call(Java.name("Long"), "hashCode", Java.ownField(first.name()));
        }
        List<Expression> values =
                compared.stream().<Expression>map(each -> Java.ownField(each.name())).toList();
        Expression tuple = Java.runtime(RuntimeMember.py("tuple"), values);
        return Java.call(tuple, "hashCode");
    }

    private MethodDeclaration toStringMethod() {
        StringBuilder text = new StringBuilder(type.name()).append('(');
        Expression result = null;
        String separator = "";
        for (Component each : components) {
            if (each.field().isShown()) {
                text.append(separator).append(each.field().name()).append('=');
                Expression literal = StringLiterals.of(text.toString());
                result = result == null ? literal : plus(result, literal);
                result = plus(result, shown(each));
                text.setLength(0);
                separator = ", ";
            }
        }
        Expression end = StringLiterals.of(text.append(')').toString());
        return method(
                "toString",
                new ClassOrInterfaceType(null, "String"),
                result == null ? end : plus(result, end));
    }

    private static Expression shown(Component component) {
        Expression value = Java.ownField(component.name());
        return component.type().isSameAs(JavaType.LONG)
                ? value
                : Java.runtime(RuntimeMember.py("repr"), value);
    }

    private static Expression plus(Expression left, Expression right) {
        return Java.binary(left, BinaryExpr.Operator.PLUS, right);
    }

    private static MethodDeclaration method(String name, Type result, Expression value) {
        Block body = new Block();
        body.add(new ReturnStmt(value));
        MethodDeclaration method = new MethodDeclaration();
        method.setName(name);
        method.setType(result);
        method.setModifiers(Modifier.Keyword.PUBLIC);
        method.addAnnotation(new MarkerAnnotationExpr("Override"));
        method.setBody(body.toStatement());
        return method;
    }
}

package pyloom.translator.lower.tree;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;

import pyloom.translator.emit.text.NumberLiterals;

import java.util.List;
import java.util.Map;

/**
 * The static type of a variable or expression of emitted Java.
 *
 * @param name a primitive type, a class of {@code java.lang}, or a qualified name to import
 * @param arguments the type arguments
 * @param nullable whether the value may be {@code null}, which is {@code None}
 * @param bases the names of the classes of the file that it extends
 */
public record JavaType(
        String name, List<JavaType> arguments, boolean nullable, List<String> bases) {

    /** Anything. */
    public static final JavaType OBJECT = new JavaType("Object", List.of(), true, List.of());

    /** An int that is proven to fit. */
    public static final JavaType LONG = of("long");

    /** A float. */
    public static final JavaType DOUBLE = of("double");

    /** A bool. */
    public static final JavaType BOOLEAN = of("boolean");

    /** A str. */
    public static final JavaType STRING = of("String");

    /** What {@code null} is. */
    public static final JavaType NULL = new JavaType("null", List.of(), true, List.of());

    private static final Map<String, JavaType> BOXES =
            Map.of("long", of("Long"), "double", of("Double"), "boolean", of("Boolean"));

    private static JavaType of(String name) {
        return new JavaType(name, List.of(), false, List.of());
    }

    /** {@return a class of the runtime} */
    public static JavaType library(String qualifiedName) {
        return of(qualifiedName);
    }

    /** {@return a class of the file at hand, which extends {@code bases}} */
    public static JavaType nested(String name, List<String> bases) {
        return new JavaType(name, List.of(), false, bases);
    }

    /** {@return whether each value of this type is one of {@code other}} */
    public boolean isSubtypeOf(JavaType other) {
        return bases.contains(other.name);
    }

    /** {@return a list of elements of a type} */
    public static JavaType list(JavaType element) {
        return new JavaType("java.util.List", List.of(element.boxed()), false, List.of());
    }

    /** {@return a dict of keys and values of some types} */
    public static JavaType map(JavaType key, JavaType value) {
        return new JavaType("java.util.Map", List.of(key.boxed(), value.boxed()), false, List.of());
    }

    /** {@return the type of these values or {@code null}} */
    public JavaType orNull() {
        return nullable ? this : new JavaType(boxed().name, boxed().arguments, true, bases);
    }

    /** {@return whether both are written the same in Java} */
    public boolean isSameAs(JavaType other) {
        return name.equals(other.name) && arguments.equals(other.arguments);
    }

    /** {@return whether it is {@code long}, {@code double} or {@code boolean}} */
    public boolean isPrimitive() {
        return BOXES.containsKey(name);
    }

    /** {@return whether it is {@code long} or {@code double}} */
    public boolean isNumber() {
        return this.equals(LONG) || this.equals(DOUBLE);
    }

    /** {@return whether it has type arguments, which Java cannot test} */
    public boolean isGeneric() {
        return !arguments.isEmpty();
    }

    /** {@return the class that boxes a primitive type, or this} */
    public JavaType boxed() {
        return BOXES.getOrDefault(name, this);
    }

    /** {@return a node for a declaration or cast} */
    public Type node() {
        if (isPrimitive()) {
            return new PrimitiveType(
                    PrimitiveType.Primitive.valueOf(name.toUpperCase(java.util.Locale.ROOT)));
        }
        ClassOrInterfaceType type =
                name.indexOf('.') < 0 ? new ClassOrInterfaceType(null, name) : Java.type(name);
        if (isGeneric()) {
            type.setTypeArguments(new NodeList<>(arguments.stream().map(JavaType::node).toList()));
        }
        return type;
    }

    /** {@return a value where Java wants one and no program gets there} */
    public Expression initialValue() {
        return switch (name) {
            case "long" -> NumberLiterals.ofInt(0);
            case "double" -> NumberLiterals.ofDouble(0);
            case "boolean" -> Java.bool(false);
            default -> Java.nothing();
        };
    }
}

package pyloom.translator.lower.tree;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;

import pyloom.translator.emit.text.NumberLiterals;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

    /** A function of the program. */
    public static final JavaType FUNCTION = library("pyloom.object.PyFunction");

    /** What {@code null} is. */
    public static final JavaType NULL = new JavaType("null", List.of(), true, List.of());

    private static final Map<String, JavaType> BOXES =
            Map.of("long", of("Long"), "double", of("Double"), "boolean", of("Boolean"));

    private static final String ENUM = "java.lang.Enum";
    private static final String TUPLE = "pyloom.object.Tuple";
    private static final String ENTRY = "java.util.Map$Entry";
    private static final int FEWEST_IN_TUPLE = 2;
    private static final int MOST_IN_TUPLE = 5;

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

    /** {@return an enum of the file at hand, whose constants are equal if they are the same} */
    public static JavaType enumeration(String name) {
        return new JavaType(name, List.of(), false, List.of(ENUM));
    }

    /** {@return whether this is an enum of the file at hand} */
    public boolean isEnum() {
        return bases.contains(ENUM);
    }

    /** {@return whether each value of this type is one of {@code other}} */
    public boolean isSubtypeOf(JavaType other) {
        return bases.contains(other.name);
    }

    /** {@return a list of elements of a type} */
    public static JavaType list(JavaType element) {
        return generic("java.util.List", element);
    }

    /** {@return a set of elements of a type} */
    public static JavaType set(JavaType element) {
        return generic("java.util.Set", element);
    }

    /** {@return a tuple of elements of some types; null if there are too few or too many} */
    public static JavaType tuple(List<JavaType> elements) {
        int count = elements.size();
        return count < FEWEST_IN_TUPLE || count > MOST_IN_TUPLE
                ? null
                : generic(TUPLE + count, elements.toArray(JavaType[]::new));
    }

    /** {@return an entry of a dict} */
    public static JavaType entry(JavaType map) {
        return generic(ENTRY, map.arguments.toArray(JavaType[]::new));
    }

    /** {@return whether it is a tuple of known length, or an entry of a dict} */
    public boolean isTuple() {
        return name.startsWith(TUPLE) || name.equals(ENTRY);
    }

    /** {@return the method that gives an element of a tuple or entry} */
    public String accessor(int index) {
        return name.equals(ENTRY)
                ? index == 0 ? "getKey" : "getValue"
                : List.of("first", "second", "third", "fourth", "fifth").get(index);
    }

    /** {@return whether it is a list, set or dict} */
    public boolean isContainer() {
        return isList() || isSet() || isMap();
    }

    /** {@return whether it is a list} */
    public boolean isList() {
        return name.equals("java.util.List");
    }

    /** {@return whether it is a set} */
    public boolean isSet() {
        return name.equals("java.util.Set");
    }

    /** {@return whether it is a dict} */
    public boolean isMap() {
        return name.equals("java.util.Map");
    }

    /** {@return a class or interface with type arguments} */
    public static JavaType generic(String qualifiedName, JavaType... arguments) {
        return new JavaType(
                qualifiedName,
                Stream.of(arguments).map(JavaType::boxed).toList(),
                false,
                List.of());
    }

    /** {@return this generic class with one type argument} */
    public JavaType of(JavaType argument) {
        return new JavaType(name, List.of(argument.boxed()), nullable, bases);
    }

    /** {@return a dict of keys and values of some types} */
    public static JavaType map(JavaType key, JavaType value) {
        return generic("java.util.Map", key, value);
    }

    /** {@return the type of these values or {@code null}} */
    public JavaType orNull() {
        return nullable ? this : new JavaType(boxed().name, boxed().arguments, true, bases);
    }

    /** {@return whether both are written the same in Java} */
    public boolean isSameAs(JavaType other) {
        boolean isSame = name.equals(other.name) && arguments.size() == other.arguments.size();
        for (int i = 0; isSame && i < arguments.size(); i++) {
            isSame = arguments.get(i).isSameAs(other.arguments.get(i));
        }
        return isSame;
    }

    /** {@return the primitive type that this boxes if it is never null; else this} */
    public JavaType unboxed() {
        return switch (nullable ? "" : name) {
            case "Long" -> LONG;
            case "Double" -> DOUBLE;
            case "Boolean" -> BOOLEAN;
            default -> this;
        };
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
        int nested = name.indexOf('$');
        ClassOrInterfaceType type =
                name.indexOf('.') < 0
                        ? new ClassOrInterfaceType(null, name)
                        : Java.type(nested < 0 ? name : name.substring(0, nested));
        if (nested >= 0) {
            type = new ClassOrInterfaceType(type, name.substring(nested + 1));
        }
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

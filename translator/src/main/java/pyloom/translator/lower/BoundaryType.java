package pyloom.translator.lower;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.VoidType;
import com.github.javaparser.ast.type.WildcardType;

import pyloom.translator.ast.ConstantValue;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Operator;
import pyloom.translator.lower.tree.Java;

/** The Java types of entry points, by the annotations of Python, which are checked there. */
enum BoundaryType {
    /** An int of 64 bits. */
    LONG("int", "invokeLong"),

    /** A float. */
    DOUBLE("float", "invokeDouble"),

    /** A bool. */
    BOOLEAN("bool", "invokeBoolean"),

    /** A str. */
    STRING("str", "invokeString"),

    /** A list of anything. */
    LIST("list", "invokeList"),

    /** A dict of anything. */
    MAP("dict", "invokeMap"),

    /** None, as a result. */
    NOTHING("None", "invoke"),

    /** Whatever has no other type here. */
    ANY("", "invoke");

    private final String annotation;
    private final String invocation;

    BoundaryType(String annotation, String invocation) {
        this.annotation = annotation;
        this.invocation = invocation;
    }

    /** {@return the type of a parameter with an annotation, which may be null} */
    static BoundaryType of(Expr annotation) {
        BoundaryType type = ofResult(isOptional(annotation) ? optional(annotation) : annotation);
        return type == NOTHING || isOptional(annotation) && !type.isReference() ? ANY : type;
    }

    /** {@return the type of a result with an annotation, which may be null} */
    static BoundaryType ofResult(Expr annotation) {
        return switch (annotation) {
            case Expr.Name name -> named(name.id());
            case Expr.Subscript subscript
                    when subscript.value() instanceof Expr.Name name
                            && (named(name.id()) == LIST || named(name.id()) == MAP) ->
                    named(name.id());
            case Expr.Constant constant when constant.value() instanceof ConstantValue.None ->
                    NOTHING;
            case null, default -> ANY;
        };
    }

    private static BoundaryType named(String name) {
        for (BoundaryType type : values()) {
            if (type.annotation.equals(name)) {
                return type;
            }
        }
        return ANY;
    }

    /** {@return whether an annotation is {@code T | None}} */
    static boolean isOptional(Expr annotation) {
        return annotation instanceof Expr.BinOp union
                && union.op() == Operator.BIT_OR
                && ofResult(union.right()) == NOTHING;
    }

    private static Expr optional(Expr annotation) {
        return ((Expr.BinOp) annotation).left();
    }

    /** {@return whether it has a null that Python's annotation does not allow} */
    boolean isReference() {
        return this == STRING || this == LIST || this == MAP;
    }

    /** {@return the method of a module that gives a result of this type} */
    String invocation() {
        return invocation;
    }

    /** {@return the type in Java} */
    Type node() {
        return switch (this) {
            case LONG -> PrimitiveType.longType();
            case DOUBLE -> PrimitiveType.doubleType();
            case BOOLEAN -> PrimitiveType.booleanType();
            case STRING -> new ClassOrInterfaceType(null, "String");
            case LIST -> ofAnything("java.util.List", 1);
            case MAP -> ofAnything("java.util.Map", 2);
            case NOTHING -> new VoidType();
            case ANY -> Java.object();
        };
    }

    private static Type ofAnything(String type, int count) {
        NodeList<Type> arguments = new NodeList<>();
        for (int i = 0; i < count; i++) {
            arguments.add(new WildcardType());
        }
        return Java.type(type).setTypeArguments(arguments);
    }
}

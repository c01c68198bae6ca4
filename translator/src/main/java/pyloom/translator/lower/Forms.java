package pyloom.translator.lower;

import pyloom.translator.library.NativeType;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.types.ClassType;
import pyloom.translator.types.Slot;
import pyloom.translator.types.Type;
import pyloom.translator.types.Types;

import java.util.ArrayList;
import java.util.List;

/** The static types of Java for what inference knows of values. */
final class Forms {

    private static final int DEEPEST = 4;

    private static final JavaType RANGE = JavaType.library("pyloom.stdlib.builtins.Range");

    private Forms() {}

    /** {@return the Java type that holds every value of {@code type}} */
    static JavaType of(Type type) {
        return of(type, 0);
    }

    private static JavaType of(Type type, int depth) {
        return switch (type) {
            case Type.Int number -> number.range().fitsLong() ? JavaType.LONG : JavaType.OBJECT;
            case Type.Float _ -> JavaType.DOUBLE;
            case Type.Bool _ -> JavaType.BOOLEAN;
            case Type.Str _ -> JavaType.STRING;
            case Type.Optional optional -> of(optional.type(), depth).orNull();
            case Type.ListOf list when depth < DEEPEST ->
                    JavaType.list(part(list.element(), depth));
            case Type.SetOf set when depth < DEEPEST -> JavaType.set(part(set.element(), depth));
            case Type.DictOf dict when depth < DEEPEST ->
                    JavaType.map(part(dict.key(), depth), part(dict.value(), depth));
            case Type.RangeOf range when TypedFor.isPlain(range) -> RANGE;
            case Type.TupleOf tuple when depth < DEEPEST -> tuple(tuple, depth);
            case Type.ObjectOf object -> of(object.type());
            case Type.Function _, Type.AnyFunction _ -> JavaType.FUNCTION;
            case Type.Instance instance -> instance(instance, depth);
            default -> JavaType.OBJECT;
        };
    }

    private static List<String> bases(NativeType type) {
        List<String> bases = new ArrayList<>();
        for (NativeType base = type.base(); base != null; base = base.base()) {
            bases.add(base.javaClass());
        }
        return bases;
    }

    private static JavaType instance(Type.Instance instance, int depth) {
        NativeType type = instance.type();
        if (!type.isPublic() || type.javaClass() == null) {
            return JavaType.OBJECT;
        }
        JavaType java = JavaType.nested(type.javaClass(), bases(type));
        if (type.typeParameters() == 0) {
            return java;
        }
        if (type.typeParameters() > 1 || instance.content() == null || depth >= DEEPEST) {
            return JavaType.OBJECT;
        }
        return java.of(of(instance.content().type(), depth + 1));
    }

    /** {@return the class of a lock, or null for another thing} */
    static JavaType lock(Type.Instance instance) {
        boolean isLock =
                instance.type().module().equals("_thread") && instance.name().endsWith("Lock");
        return isLock ? JavaType.library(instance.type().javaClass()) : null;
    }

    /** {@return the class of Java that a class becomes} */
    static JavaType of(ClassType type) {
        if (type.enumeration() != null) {
            return JavaType.enumeration(type.javaName());
        }
        List<String> bases = new ArrayList<>();
        for (ClassType base = type.base(); base != null; base = base.base()) {
            bases.add(base.javaName());
        }
        if (type.nativeBase() != null) {
            bases.add(type.nativeBase().javaClass());
            bases.addAll(bases(type.nativeBase()));
        }
        return JavaType.nested(type.javaName(), bases);
    }

    private static JavaType tuple(Type.TupleOf tuple, int depth) {
        JavaType type =
                JavaType.tuple(tuple.elements().stream().map(each -> of(each, depth + 1)).toList());
        return type == null ? JavaType.OBJECT : type;
    }

    private static JavaType part(Slot slot, int depth) {
        return of(slot.type(), depth + 1);
    }

    /** {@return the Java type that holds the values of all {@code types}} */
    static JavaType common(List<Type> types) {
        Type common = Type.NEVER;
        for (Type each : types) {
            common = Types.common(common, each);
        }
        return of(common);
    }

    /** {@return what a field is declared with} */
    static JavaType ofField(ClassType type, String name) {
        return type.sharing(name) == ClassType.Sharing.COUNTER
                ? JavaType.library("java.util.concurrent.atomic.AtomicLong")
                : of(type.field(name).type());
    }

    /** {@return whether values of {@code type} are primitive in Java} */
    static boolean isPrimitive(Type type) {
        return of(type).isPrimitive();
    }
}

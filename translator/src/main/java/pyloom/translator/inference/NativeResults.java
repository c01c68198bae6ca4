package pyloom.translator.inference;

import pyloom.translator.ast.Node;
import pyloom.translator.library.NativeForm;
import pyloom.translator.library.NativeLibrary;
import pyloom.translator.library.NativeMember;
import pyloom.translator.library.NativeType;
import pyloom.translator.types.IntRange;
import pyloom.translator.types.Slot;
import pyloom.translator.types.Type;
import pyloom.translator.types.Types;

import java.util.Map;
import java.util.Set;

/** What members of the library give, as far as their Java types say it. */
final class NativeResults {

    private static final IntRange LONGS = IntRange.of(Long.MIN_VALUE, Long.MAX_VALUE);
    private static final IntRange INTS = IntRange.of(Integer.MIN_VALUE, Integer.MAX_VALUE);

    /** Where a method may give None although Java says {@code String} or a class. */
    private static final Set<String> NULLABLE = Set.of("re", "_sre", "inspect", "traceback");

    /** Functions that Java declares with {@code Object}. */
    private static final Map<String, Type> KNOWN =
            Map.of(
                    "math.ceil", Type.INT,
                    "math.comb", Type.INT,
                    "math.factorial", Type.INT,
                    "math.floor", Type.INT,
                    "math.gcd", Type.INT,
                    "math.isqrt", Type.INT,
                    "math.lcm", Type.INT,
                    "math.perm", Type.INT);

    private final Heap heap;

    NativeResults(Heap heap) {
        this.heap = heap;
    }

    /** {@return what the member gives where {@code node} uses it} */
    Type of(NativeMember member, Node node) {
        Type known = KNOWN.get(member.module() + "." + member.name());
        boolean isHeld = member.kind() == NativeMember.Kind.CONSTANT && !member.forms().isEmpty();
        NativeForm form = isHeld ? member.forms().getFirst() : member.full();
        return known != null ? known : of(member, form, node);
    }

    private Type of(NativeMember member, NativeForm form, Node node) {
        boolean mayBeNone =
                member.kind() == NativeMember.Kind.GETTER || NULLABLE.contains(member.module());
        return switch (form.result()) {
            case "J" -> Type.ints(LONGS);
            case "I" -> Type.ints(INTS);
            case "Z" -> Type.BOOL;
            case "D" -> Type.FLOAT;
            case "V" -> Type.NONE;
            case "Ljava/lang/String;" -> mayBeNone ? Types.optional(Type.STR) : Type.STR;
            case "Lpyloom/object/PyList;" ->
                    mayBeNone ? Type.UNKNOWN : heap.list(node, Type.UNKNOWN);
            case "Lpyloom/object/PyDict;" ->
                    mayBeNone ? Type.UNKNOWN : heap.dict(node, Type.UNKNOWN, Type.UNKNOWN);
            default -> {
                NativeType type = instanceType(form.result());
                Type instance =
                        type == null
                                ? Type.UNKNOWN
                                : new Type.Instance(type, content(type, node, heap), false);
                yield mayBeNone ? Types.optional(instance) : instance;
            }
        };
    }

    private static NativeType instanceType(String descriptor) {
        if (!descriptor.startsWith("Lpyloom/stdlib/")) {
            return null;
        }
        String name = descriptor.substring(1, descriptor.length() - 1);
        return NativeLibrary.typeOfClass(name.replace('/', '.'));
    }

    /** {@return a new instance of a type, which may carry anything} */
    static Type.Instance instance(NativeType type, Node node, Heap heap) {
        return Type.Instance.exact(type, content(type, node, heap));
    }

    private static Slot content(NativeType type, Node node, Heap heap) {
        if (type.typeParameters() == 0) {
            return null;
        }
        Slot slot = heap.slots(node, 1).getFirst();
        heap.put(slot, Type.UNKNOWN);
        return slot;
    }
}

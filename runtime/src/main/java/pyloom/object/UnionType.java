package pyloom.object;

import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import java.util.ArrayList;
import java.util.List;

/** One of several types, such as {@code int | None}; Python's {@code types.UnionType}. */
public final class UnionType extends PyObject {

    /** The type {@code types.UnionType}. */
    public static final PyType TYPE =
            PyType.nativeType("types", "UnionType", PyType.OBJECT).solid().sealed().dotted();

    private final PyTuple args;

    private UnionType(PyTuple args) {
        this.args = args;
    }

    /** {@return the types, each once} */
    public PyTuple args() {
        return args;
    }

    /**
     * {@return {@code a | b}; NotImplemented if one of them is no type}
     *
     * @param a a type
     * @param b a type
     */
    public static Object of(Object a, Object b) {
        List<Object> members = new ArrayList<>();
        if (!add(a, members) || !add(b, members)) {
            return NOT_IMPLEMENTED;
        }
        return members.size() == 1
                ? members.getFirst()
                : new UnionType(PyTuple.of(members.toArray()));
    }

    private static boolean add(Object operand, List<Object> members) {
        if (operand instanceof UnionType union) {
            union.args.forEach(member -> addOnce(member, members));
            return true;
        }
        if (operand == null) {
            addOnce(BuiltinTypes.NONE, members);
            return true;
        }
        if (!(operand instanceof PyType)
                && !(operand instanceof GenericAlias)
                && !(operand instanceof UnionMember)) {
            return false;
        }
        addOnce(operand, members);
        return true;
    }

    private static void addOnce(Object member, List<Object> members) {
        for (Object known : members) {
            if (Comparisons.equal(known, member)) {
                return;
            }
        }
        members.add(member);
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}

package pyloom.object;

import java.util.Set;

/** Which special methods of built-in types CPython keeps in slots. */
final class SlotNames {

    private static final Set<String> SLOTS =
            Set.of(
                    ("repr hash str getattribute setattr delattr lt le eq ne gt ge init call get"
                         + " set delete iter next del bool int float index neg pos abs invert len"
                         + " contains getitem setitem delitem add radd sub rsub mul rmul truediv"
                         + " rtruediv floordiv rfloordiv mod rmod divmod rdivmod pow rpow lshift"
                         + " rlshift rshift rrshift and rand or ror xor rxor matmul rmatmul iadd"
                         + " isub imul itruediv ifloordiv imod ipow ilshift irshift iand ior ixor"
                         + " imatmul await aiter anext buffer release_buffer")
                            .split(" "));

    private SlotNames() {}

    static boolean isSlot(String name, Object home) {
        if (name.length() < 5 || !name.startsWith("__") || !name.endsWith("__")) {
            return false;
        }
        if (!SLOTS.contains(name.substring(2, name.length() - 2))) {
            return false;
        }
        // these have a method of their own beside the slot
        return switch (name) {
            case "__getitem__" -> home != PyList.TYPE && home != PyDict.TYPE;
            case "__contains__" -> !(home instanceof PyType type) || !hasContainsMethod(type);
            default -> true;
        };
    }

    private static boolean hasContainsMethod(PyType type) {
        return type == PyDict.TYPE || type.name().equals("set") || type.name().equals("frozenset");
    }
}

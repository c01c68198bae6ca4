package pyloom.stdlib.uuid;

import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.stdlib.enumeration.EnumTypes;

/** Python's {@code uuid.SafeUUID}: whether a number was made safely among processes. */
final class SafeUuid {

    static final PyType TYPE = make();
    static final Object UNSAFE = Attributes.getAttr(TYPE, "unsafe");
    static final Object UNKNOWN = Attributes.getAttr(TYPE, "unknown");

    private SafeUuid() {}

    private static PyType make() {
        Object members =
                PyTuple.of(
                        new Object[] {
                            PyTuple.of((Object) "safe", 0L),
                            PyTuple.of((Object) "unsafe", -1L),
                            PyTuple.of((Object) "unknown", null)
                        });
        Object[] arguments = {"SafeUUID", members, "uuid"};
        return (PyType) Calls.callArray(EnumTypes.ENUM, arguments, new String[] {"module"});
    }
}

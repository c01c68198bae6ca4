package pyloom.stdlib.typing;

import pyloom.object.PyInstance;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.stdlib.abc.AbcMeta;
import pyloom.stdlib.abc.AbstractClasses;

/** The classes that generic classes and protocols derive from. */
public final class GenericTypes {

    /** The type {@code typing.Generic}. */
    public static final PyType GENERIC =
            PyType.nativeType("typing", "Generic", PyType.OBJECT).changeable();

    /** The metaclass of protocols. */
    static final PyType PROTOCOL_META =
            PyType.nativeType("typing", "_ProtocolMeta", AbcMeta.TYPE).changeable();

    /** The type {@code typing.Protocol}. */
    public static final PyType PROTOCOL =
            PyType.nativeType("typing", "Protocol", GENERIC).changeable();

    static {
        GENERIC.define("_is_protocol", false);
        GENERIC.define("__slots__", PyTuple.EMPTY);
        PROTOCOL.changeType(PROTOCOL_META);
        PROTOCOL.define("_is_protocol", true);
        PROTOCOL.define("_is_runtime_protocol", false);
        PROTOCOL.define("__parameters__", PyTuple.EMPTY);
        PROTOCOL.define("__slots__", PyTuple.EMPTY);
        GENERIC.allocating(PyInstance::new);
        PROTOCOL.allocating(PyInstance::new);
        AbstractClasses.initialize(PROTOCOL);
    }

    private GenericTypes() {}
}

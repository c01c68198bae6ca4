package pyloom.stdlib.builtins;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Calls;
import pyloom.object.PyTuple;

/** How bytearrays are copied and pickled. */
@PythonModule("builtins")
@PythonType(name = "bytearray", holder = PyByteArray.class)
public final class ByteArrayReduction {

    private ByteArrayReduction() {}

    @PythonApi("bytearray.__reduce__(self, /)")
    static PyTuple reduce(PyByteArray self) {
        return SetReduction.of(self, Calls.call(PyBytes.TYPE, self));
    }

    @PythonApi("bytearray.__reduce_ex__(self, proto=0, /)")
    static PyTuple reduceBy(PyByteArray self, Object protocol) {
        return reduce(self);
    }
}

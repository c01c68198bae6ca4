package pyloom.stdlib.builtins;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.NotImplemented;
import pyloom.object.PyDict;
import pyloom.object.PyType;

/** The methods of {@code NotImplemented}. */
@PythonModule("builtins")
@PythonType(name = "NotImplementedType", holder = NotImplemented.class, exported = false)
final class NotImplementedMethods {

    private NotImplementedMethods() {}

    @PythonApi("NotImplementedType.__new__(cls, /, *args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict keywords) {
        Singletons.refuseArguments("NotImplementedType", args, keywords);
        return NotImplemented.NOT_IMPLEMENTED;
    }

    @PythonApi("NotImplementedType.__repr__(self, /)")
    static String repr(NotImplemented self) {
        return "NotImplemented";
    }

    @PythonApi("NotImplementedType.__reduce__(self, /)")
    static String reduce(NotImplemented self) {
        return "NotImplemented";
    }
}

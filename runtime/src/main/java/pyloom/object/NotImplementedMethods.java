package pyloom.object;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** The methods of {@code NotImplemented}. */
@PythonModule("builtins")
@PythonType(name = "NotImplementedType", holder = NotImplemented.class, exported = false)
final class NotImplementedMethods {

    private NotImplementedMethods() {}

    @PythonApi("NotImplementedType.__new__(cls, /, *args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict keywords) {
        if (args.length + keywords.size() > 0) {
            throw new TypeError("NotImplementedType takes no arguments");
        }
        return NotImplemented.NOT_IMPLEMENTED;
    }

    @PythonApi("NotImplementedType.__repr__(self, /)")
    static String repr(Object self) {
        return "NotImplemented";
    }

    @PythonApi("NotImplementedType.__bool__(self, /)")
    static boolean truth(Object self) {
        return true;
    }

    @PythonApi("NotImplementedType.__reduce__(self, /)")
    static String reduce(Object self) {
        return "NotImplemented";
    }
}

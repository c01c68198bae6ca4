package pyloom.object;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** The methods of {@code None}. */
@PythonModule("builtins")
@PythonType(name = "NoneType", holder = BuiltinTypes.class, field = "NONE", exported = false)
final class NoneMethods {

    private NoneMethods() {}

    @PythonApi("NoneType.__new__(cls, /, *args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict keywords) {
        if (args.length + keywords.size() > 0) {
            throw new TypeError("NoneType takes no arguments");
        }
        return null;
    }

    @PythonApi("NoneType.__repr__(self, /)")
    static String repr(Object self) {
        return "None";
    }

    @PythonApi("NoneType.__bool__(self, /)")
    static boolean truth(Object self) {
        return false;
    }

    @PythonApi("NoneType.__hash__(self, /)")
    static long hash(Object self) {
        return 0xfca86420L; // the same in all programs, as in CPython
    }
}

package pyloom.stdlib.builtins;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.BuiltinTypes;
import pyloom.object.NotImplemented;
import pyloom.object.PyDict;
import pyloom.object.PyType;

/** The methods of {@code None}. */
@PythonModule("builtins")
@PythonType(name = "NoneType", holder = BuiltinTypes.class, field = "NONE", exported = false)
final class NoneMethods {

    private static final long HASH = 0xfca86420L;

    private NoneMethods() {}

    @PythonApi("NoneType.__new__(cls, /, *args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict keywords) {
        Singletons.refuseArguments("NoneType", args, keywords);
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
        return HASH;
    }

    @PythonApi("NoneType.__eq__(self, value, /)")
    static Object eq(Object self, Object value) {
        return value == null ? (Object) true : NotImplemented.NOT_IMPLEMENTED;
    }

    @PythonApi("NoneType.__ne__(self, value, /)")
    static Object ne(Object self, Object value) {
        return value == null ? (Object) false : NotImplemented.NOT_IMPLEMENTED;
    }
}

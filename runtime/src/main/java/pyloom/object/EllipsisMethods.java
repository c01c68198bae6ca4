package pyloom.object;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** The methods of {@code Ellipsis}. */
@PythonModule("builtins")
@PythonType(name = "ellipsis", holder = Ellipsis.class, exported = false)
final class EllipsisMethods {

    private EllipsisMethods() {}

    @PythonApi("ellipsis.__new__(cls, /, *args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict keywords) {
        if (args.length + keywords.size() > 0) {
            throw new TypeError("EllipsisType takes no arguments");
        }
        return Ellipsis.ELLIPSIS;
    }

    @PythonApi("ellipsis.__repr__(self, /)")
    static String repr(Object self) {
        return "Ellipsis";
    }

    @PythonApi("ellipsis.__reduce__(self, /)")
    static String reduce(Object self) {
        return "Ellipsis";
    }
}

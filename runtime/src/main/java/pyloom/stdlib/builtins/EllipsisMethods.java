package pyloom.stdlib.builtins;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Ellipsis;
import pyloom.object.PyDict;
import pyloom.object.PyType;

/** The methods of {@code Ellipsis}. */
@PythonModule("builtins")
@PythonType(name = "ellipsis", holder = Ellipsis.class, exported = false)
final class EllipsisMethods {

    private EllipsisMethods() {}

    @PythonApi("ellipsis.__new__(cls, /, *args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict keywords) {
        Singletons.refuseArguments("EllipsisType", args, keywords);
        return Ellipsis.ELLIPSIS;
    }

    @PythonApi("ellipsis.__repr__(self, /)")
    static String repr(Ellipsis self) {
        return "Ellipsis";
    }

    @PythonApi("ellipsis.__reduce__(self, /)")
    static String reduce(Ellipsis self) {
        return "Ellipsis";
    }
}

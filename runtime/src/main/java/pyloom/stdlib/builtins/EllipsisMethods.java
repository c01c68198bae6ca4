package pyloom.stdlib.builtins;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Ellipsis;
import pyloom.object.PyType;

/** The methods of {@code Ellipsis}. */
@PythonModule("builtins")
@PythonType(name = "ellipsis", holder = Ellipsis.class, exported = false)
final class EllipsisMethods {

    private EllipsisMethods() {}

    @PythonApi("ellipsis.__new__(cls, /)")
    static Object make(PyType type) {
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

package pyloom.stdlib.contextvars;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyObject;
import pyloom.object.PyType;

/** The type of {@code Token.MISSING}. */
@PythonModule("_contextvars")
@PythonType(name = "MISSING", exported = false)
final class Missing extends PyObject {

    /** The type. */
    static final PyType TYPE = PyType.nativeType("_contextvars", "MISSING", PyType.OBJECT).sealed();

    @PythonApi("MISSING.__repr__(self, /)")
    String repr() {
        return "<Token.MISSING>";
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}

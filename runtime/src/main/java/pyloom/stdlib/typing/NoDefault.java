package pyloom.stdlib.typing;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyObject;
import pyloom.object.PyType;

/** What a type parameter without a default has for one. */
@PythonModule(value = "typing", doc = "library/typing.html#typing.NoDefault")
@PythonType(name = "NoDefaultType", exported = false)
public final class NoDefault extends PyObject {

    /** The type {@code typing.NoDefaultType}. */
    public static final PyType TYPE =
            PyType.nativeType("typing", "NoDefaultType", PyType.OBJECT).sealed();

    /** {@code typing.NoDefault}. */
    public static final NoDefault NO_DEFAULT = new NoDefault();

    private NoDefault() {}

    @PythonApi("NoDefaultType.__repr__(self, /)")
    String repr() {
        return "typing.NoDefault";
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}

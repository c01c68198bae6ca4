package pyloom.stdlib.dataclasses;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyObject;
import pyloom.object.PyType;

/** What an annotated name of a dataclass is. */
@PythonModule(value = "dataclasses", pure = true)
@PythonType(name = "_FIELD_BASE", exported = false)
final class FieldKind extends PyObject {

    static final PyType TYPE =
            PyType.nativeType("dataclasses", "_FIELD_BASE", PyType.OBJECT).sealed();

    /** An attribute of instances. */
    static final FieldKind FIELD = new FieldKind("_FIELD");

    /** An attribute of the class. */
    static final FieldKind CLASS_VARIABLE = new FieldKind("_FIELD_CLASSVAR");

    /** A parameter of {@code __init__} that goes on to {@code __post_init__}. */
    static final FieldKind INIT_VARIABLE = new FieldKind("_FIELD_INITVAR");

    private final String name;

    private FieldKind(String name) {
        this.name = name;
    }

    @PythonApi("_FIELD_BASE.__repr__(self)")
    String repr() {
        return name;
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}

package pyloom.stdlib.dataclasses;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyObject;
import pyloom.object.PyType;
import pyloom.object.Texts;

/** The annotation of a parameter of {@code __init__} that goes on to {@code __post_init__}. */
@PythonModule(
        value = "dataclasses",
        pure = true,
        doc = "library/dataclasses.html#dataclasses.InitVar")
@PythonType(name = "InitVar")
public final class InitVar extends PyObject {

    /** The type {@code dataclasses.InitVar}. */
    public static final PyType TYPE = PyType.nativeType("dataclasses", "InitVar", PyType.OBJECT);

    private final Object type;

    private InitVar(Object type) {
        this.type = type;
    }

    @PythonApi("InitVar.__new__(cls, type)")
    public static InitVar make(PyType self, Object type) {
        return new InitVar(type);
    }

    @PythonApi(value = "InitVar.__class_getitem__(cls, type)", kind = Kind.CLASS)
    public static InitVar classGetItem(PyType self, Object type) {
        return new InitVar(type);
    }

    @PythonApi("InitVar.__repr__(self)")
    String repr() {
        String text = type instanceof PyType known ? known.shortName() : Texts.repr(type);
        return "dataclasses.InitVar[" + text + "]";
    }

    @PythonApi(value = "InitVar.type", kind = Kind.MEMBER)
    Object type() {
        return type;
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}

package pyloom.stdlib.future;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyObject;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;

/** A feature of the language that a file could ask for before it was there for all. */
@PythonModule(value = "__future__", pure = true, doc = "library/__future__.html")
@PythonType(name = "_Feature", exported = false)
final class Feature extends PyObject {

    static final PyType TYPE = PyType.nativeType("__future__", "_Feature", PyType.OBJECT).sealed();

    private final PyTuple optional;
    private final PyTuple mandatory; // null: never
    private final long flag;

    Feature(PyTuple optional, PyTuple mandatory, long flag) {
        this.optional = optional;
        this.mandatory = mandatory;
        this.flag = flag;
    }

    @PythonApi("_Feature.getOptionalRelease(self)")
    Object optionalRelease() {
        return optional;
    }

    @PythonApi("_Feature.getMandatoryRelease(self)")
    Object mandatoryRelease() {
        return mandatory;
    }

    @PythonApi("_Feature.__repr__(self)")
    String repr() {
        return "_Feature" + Texts.repr(PyTuple.of(optional, mandatory, flag));
    }

    @PythonApi(value = "_Feature.optional", kind = Kind.MEMBER)
    Object optional() {
        return optional;
    }

    @PythonApi(value = "_Feature.mandatory", kind = Kind.MEMBER)
    Object mandatory() {
        return mandatory;
    }

    @PythonApi(value = "_Feature.compiler_flag", kind = Kind.MEMBER)
    long flag() {
        return flag;
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}

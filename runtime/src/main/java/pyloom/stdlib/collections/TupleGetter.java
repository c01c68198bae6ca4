package pyloom.stdlib.collections;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.AttributeError;
import pyloom.object.BuiltinTypes;
import pyloom.object.DataDescriptor;
import pyloom.object.IndexError;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.TypeError;

/** A field of a named tuple as it stands in the class. */
@PythonModule("collections")
@PythonType(name = "_tuplegetter")
public final class TupleGetter extends DataDescriptor {

    /** The type {@code collections._tuplegetter}. */
    public static final PyType TYPE =
            PyType.nativeType("collections", "_tuplegetter", PyType.OBJECT).dotted().sealed();

    private final int index;
    private Object doc;

    TupleGetter(int index, Object doc) {
        super("", PyType.OBJECT);
        this.index = index;
        this.doc = doc;
    }

    @PythonApi("_tuplegetter.__new__(cls, index, doc, /)")
    public static TupleGetter make(PyType type, int index, Object doc) {
        return new TupleGetter(index, doc);
    }

    @Override
    protected Object read(Object instance) {
        if (!(instance instanceof PyTuple tuple)) {
            throw new TypeError(
                    "descriptor for index '%d' for tuple subclasses doesn't apply to '%s' object"
                            .formatted(index, BuiltinTypes.typeOf(instance).name()));
        }
        if (index >= tuple.size()) {
            throw new IndexError("tuple index out of range");
        }
        return tuple.get(index);
    }

    @Override
    protected void write(Object instance, Object value) {
        throw new AttributeError(
                value == ABSENT ? "can't delete attribute" : "can't set attribute");
    }

    @PythonApi("_tuplegetter.__get__(self, instance, owner=None, /)")
    Object get(Object instance, Object owner) {
        return instance == null ? this : read(instance);
    }

    @PythonApi("_tuplegetter.__set__(self, instance, value, /)")
    void assign(Object instance, Object value) {
        write(instance, value);
    }

    @PythonApi("_tuplegetter.__delete__(self, instance, /)")
    void remove(Object instance) {
        write(instance, ABSENT);
    }

    @PythonApi(value = "_tuplegetter.__doc__", kind = Kind.MEMBER)
    Object doc() {
        return doc;
    }

    @PythonApi(value = "_tuplegetter.__doc__", kind = Kind.SETTER)
    void setDoc(Object text) {
        doc = text;
    }

    @PythonApi("_tuplegetter.__reduce__(self, /)")
    PyTuple reduce() {
        return PyTuple.of(TYPE, PyTuple.of((long) index, doc));
    }

    @PythonApi("_tuplegetter.__repr__(self, /)")
    String repr() {
        return "_tuplegetter(" + index + ", " + Texts.repr(doc) + ")";
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}

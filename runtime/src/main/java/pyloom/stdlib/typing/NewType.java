package pyloom.stdlib.typing;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Frames;
import pyloom.object.PyInstance;
import pyloom.object.PyModule;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.stdlib.script.Python;

/** {@code typing.NewType}: a name for a type that only type checkers tell from it. */
@PythonModule(value = "typing", pure = true, doc = "library/typing.html#typing.NewType")
@PythonType(name = "NewType")
public final class NewType extends PyInstance {

    /** The type {@code typing.NewType}. */
    public static final PyType TYPE =
            PyType.nativeType("typing", "NewType", PyType.OBJECT)
                    .solid()
                    .withDict()
                    .changeable()
                    .allocating(NewType::new);

    private NewType(PyType type) {
        super(type);
    }

    @PythonApi("NewType.__init__(self, name, tp)")
    void initialize(String name, Object type) {
        putOwn("__qualname__", name);
        putOwn("__name__", name.substring(name.lastIndexOf('.') + 1));
        putOwn("__supertype__", type);
        PyModule caller = Frames.callerModule(0);
        if (caller != null) {
            putOwn("__module__", caller.peek("__name__"));
        }
    }

    @PythonApi("NewType.__call__(self, x, /)")
    Object callType(Object value) {
        return value;
    }

    @Override
    public Object call(Object value) {
        return value;
    }

    @PythonApi("NewType.__repr__(self)")
    String repr() {
        return Python.text(this, "__module__") + "." + Python.text(this, "__qualname__");
    }

    @PythonApi("NewType.__mro_entries__(self, bases)")
    Object bases(Object bases) {
        String name = Python.text(this, "__name__");
        throw new TypeError(
                "Cannot subclass an instance of NewType. Perhaps you were looking for: `"
                        + "X = NewType('X', "
                        + name
                        + ")`");
    }

    @PythonApi("NewType.__or__(self, other)")
    Object or(Object other) {
        return Unions.of(PyTuple.of(this, other));
    }

    @PythonApi("NewType.__ror__(self, other)")
    Object reflectedOr(Object other) {
        return Unions.of(PyTuple.of(other, this));
    }

    @PythonApi(value = "NewType.__doc__", kind = Kind.GETTER)
    Object doc() {
        return null;
    }

    @Override
    public String toString() {
        return Texts.repr(this);
    }
}

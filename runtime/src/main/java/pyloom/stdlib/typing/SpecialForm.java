package pyloom.stdlib.typing;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyObject;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.TypeError;

import java.util.function.BiFunction;

/** A name that only annotations use, such as {@code typing.Optional}. */
@PythonModule(value = "typing", pure = true)
@PythonType(name = "_SpecialForm", exported = false)
public final class SpecialForm extends PyObject {

    /** The type {@code typing._SpecialForm}. */
    public static final PyType TYPE =
            PyType.nativeType("typing", "_SpecialForm", PyType.OBJECT).changeable();

    private final String name;
    private final BiFunction<SpecialForm, Object, Object> subscript; // null: cannot be subscripted

    SpecialForm(String name, BiFunction<SpecialForm, Object, Object> subscript) {
        this.name = name;
        this.subscript = subscript;
    }

    @PythonApi("_SpecialForm.__repr__(self)")
    String repr() {
        return "typing." + name;
    }

    @PythonApi("_SpecialForm.__getitem__(self, parameters)")
    Object getItem(Object parameters) {
        if (subscript == null) {
            throw new TypeError(repr() + " is not subscriptable");
        }
        return subscript.apply(this, parameters);
    }

    @PythonApi("_SpecialForm.__mro_entries__(self, bases)")
    Object bases(Object bases) {
        throw new TypeError("Cannot subclass " + repr());
    }

    @PythonApi("_SpecialForm.__call__(self, /, *args, **kwds)")
    Object callForm(Object[] args, pyloom.object.PyDict keywords) {
        throw new TypeError("Cannot instantiate " + repr());
    }

    @PythonApi("_SpecialForm.__or__(self, other)")
    Object or(Object other) {
        return Unions.of(PyTuple.of(this, other));
    }

    @PythonApi("_SpecialForm.__ror__(self, other)")
    Object reflectedOr(Object other) {
        return Unions.of(PyTuple.of(other, this));
    }

    @PythonApi("_SpecialForm.__instancecheck__(self, obj)")
    Object instanceCheck(Object object) {
        throw new TypeError(repr() + " cannot be used with isinstance()");
    }

    @PythonApi("_SpecialForm.__subclasscheck__(self, cls)")
    Object subclassCheck(Object type) {
        throw new TypeError(repr() + " cannot be used with issubclass()");
    }

    @PythonApi("_SpecialForm.__reduce__(self)")
    String reduce() {
        return name;
    }

    @PythonApi(value = "_SpecialForm.__name__", kind = Kind.MEMBER)
    String name() {
        return name;
    }

    @PythonApi(value = "_SpecialForm.__qualname__", kind = Kind.MEMBER)
    String qualname() {
        return name;
    }

    @PythonApi(value = "_SpecialForm._name", kind = Kind.MEMBER)
    String ownName() {
        return name;
    }

    @PythonApi(value = "_SpecialForm.__module__", kind = Kind.MEMBER)
    String module() {
        return "typing";
    }

    @Override
    public String toString() {
        return Texts.repr(this);
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}

package pyloom.stdlib.typing;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Iteration;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.TypeError;

/** {@code typing.TypeVarTuple}. */
@PythonModule(value = "typing", doc = "library/typing.html#typing.TypeVarTuple")
@PythonType(name = "TypeVarTuple")
public final class TypeVariableTuple extends TypeParameter {

    /** The type {@code typing.TypeVarTuple}. */
    public static final PyType TYPE = declare("TypeVarTuple");

    private TypeVariableTuple(String name, Lazy defaultValue) {
        super(TYPE, name, defaultValue);
    }

    static TypeVariableTuple declared(String name, Lazy defaultValue) {
        return new TypeVariableTuple(name, defaultValue);
    }

    @PythonApi("TypeVarTuple.__new__(cls, name, *, default=<unset>)")
    static TypeVariableTuple make(PyType type, String name, Object defaultValue) {
        Object none = defaultValue == ABSENT ? NoDefault.NO_DEFAULT : defaultValue;
        return new TypeVariableTuple(name, Lazy.of(none));
    }

    @PythonApi("TypeVarTuple.__repr__(self, /)")
    String repr() {
        return name();
    }

    @PythonApi("TypeVarTuple.__iter__(self, /)")
    Object iterate() {
        Object[] once = {Forms.unpack(Forms.UNPACK, this)};
        return Iteration.iter(PyTuple.of(once));
    }

    @PythonApi("TypeVarTuple.__typing_subst__(self, arg, /)")
    Object substitute(Object arg) {
        throw new TypeError("Substitution of bare TypeVarTuple is not supported");
    }

    @PythonApi("TypeVarTuple.has_default(self, /)")
    boolean hasDefaultValue() {
        return hasDefault();
    }

    @PythonApi("TypeVarTuple.__mro_entries__(self, bases, /)")
    Object bases(Object bases) {
        throw new TypeError("Cannot subclass an instance of TypeVarTuple");
    }

    @PythonApi(value = "TypeVarTuple.__name__", kind = Kind.MEMBER)
    String nameAttribute() {
        return name();
    }

    @PythonApi(value = "TypeVarTuple.__default__", kind = Kind.GETTER)
    Object defaultAttribute() {
        return defaultValue();
    }
}

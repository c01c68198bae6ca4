package pyloom.stdlib.typing;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Frames;
import pyloom.object.GenericAlias;
import pyloom.object.PyInstance;
import pyloom.object.PyModule;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.TypeError;
import pyloom.object.UnionMember;
import pyloom.object.UnionType;
import pyloom.stdlib.script.Python;

import java.util.ArrayList;
import java.util.List;

/** What a {@code type} statement makes: a name for a type that is calculated when it is needed. */
@PythonModule(value = "typing", doc = "library/typing.html#typing.TypeAliasType")
@PythonType(name = "TypeAliasType")
public final class TypeAlias extends PyInstance implements UnionMember {

    /** The type {@code typing.TypeAliasType}. */
    public static final PyType TYPE = TypeParameter.declare("TypeAliasType");

    private final String name;
    private final PyTuple parameters;
    private final Lazy value;

    private TypeAlias(String name, PyTuple parameters, Lazy value) {
        super(TYPE);
        this.name = name;
        this.parameters = parameters;
        this.value = value;
        PyModule caller = Frames.callerModule(0);
        putOwn("__module__", caller == null ? null : caller.peek("__name__"));
    }

    /**
     * {@return an alias}
     *
     * @param name its name
     * @param parameters its type parameters
     * @param value a function that calculates the type
     */
    static TypeAlias declared(String name, PyTuple parameters, Object value) {
        return new TypeAlias(name, parameters, Lazy.calculated(value));
    }

    @PythonApi("TypeAliasType.__new__(cls, name, value, *, type_params=())")
    static TypeAlias make(PyType type, String name, Object value, Object parameters) {
        if (!(parameters instanceof PyTuple tuple)) {
            throw new TypeError("type_params must be a tuple");
        }
        return new TypeAlias(name, tuple, Lazy.of(value));
    }

    @PythonApi("TypeAliasType.__repr__(self, /)")
    String repr() {
        return name;
    }

    @PythonApi("TypeAliasType.__getitem__(self, key, /)")
    Object getItem(Object key) {
        if (parameters.size() == 0) {
            throw new TypeError("Only generic type aliases are subscriptable");
        }
        return new GenericAlias(this, key);
    }

    @PythonApi("TypeAliasType.__or__(self, value, /)")
    static Object or(Object self, Object other) {
        return UnionType.of(self, other);
    }

    @PythonApi("TypeAliasType.__ror__(self, value, /)")
    static Object reflectedOr(Object self, Object other) {
        return UnionType.of(other, self);
    }

    @PythonApi("TypeAliasType.__reduce__(self, /)")
    String reduce() {
        return name;
    }

    @PythonApi(value = "TypeAliasType.__name__", kind = Kind.MEMBER)
    String nameAttribute() {
        return name;
    }

    @PythonApi(value = "TypeAliasType.__value__", kind = Kind.GETTER)
    Object value() {
        return value.get();
    }

    @PythonApi(value = "TypeAliasType.__type_params__", kind = Kind.GETTER)
    PyTuple typeParameters() {
        return parameters;
    }

    @PythonApi(value = "TypeAliasType.__parameters__", kind = Kind.GETTER)
    PyTuple parameters() {
        List<Object> shown = new ArrayList<>();
        for (Object parameter : parameters) {
            shown.add(
                    parameter instanceof TypeVariableTuple
                            ? Forms.unpack(Forms.UNPACK, parameter)
                            : parameter);
        }
        return Python.tuple(shown);
    }
}

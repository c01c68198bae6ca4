package pyloom.stdlib.typing;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.TypeError;
import pyloom.object.ValueError;

/** {@code typing.TypeVar}. */
@PythonModule(value = "typing", doc = "library/typing.html#typing.TypeVar")
@PythonType(name = "TypeVar")
public final class TypeVariable extends TypeParameter {

    /** The type {@code typing.TypeVar}. */
    public static final PyType TYPE = declare("TypeVar");

    private final Lazy bound;
    private final Lazy constraints;
    private final boolean covariant;
    private final boolean contravariant;
    private final boolean inferred;

    private TypeVariable(
            String name,
            Lazy bound,
            Lazy constraints,
            Lazy defaultValue,
            boolean covariant,
            boolean contravariant,
            boolean inferred) {
        super(TYPE, name, defaultValue);
        this.bound = bound;
        this.constraints = constraints;
        this.covariant = covariant;
        this.contravariant = contravariant;
        this.inferred = inferred;
    }

    /** {@return a variable as type parameters of functions and classes make it} */
    static TypeVariable declared(String name, Lazy bound, Lazy constraints, Lazy defaultValue) {
        return new TypeVariable(name, bound, constraints, defaultValue, false, false, true);
    }

    @PythonApi(
            "TypeVar.__new__(cls, name, *constraints, bound=None, default=<unset>,"
                    + " covariant=False, contravariant=False, infer_variance=False)")
    static TypeVariable make(
            PyType type,
            String name,
            Object[] constraints,
            Object bound,
            Object defaultValue,
            boolean covariant,
            boolean contravariant,
            boolean inferred) {
        if (covariant && contravariant) {
            throw new ValueError("Bivariant types are not supported.");
        }
        if (inferred && (covariant || contravariant)) {
            throw new ValueError("Variance cannot be specified with infer_variance.");
        }
        if (constraints.length == 1) {
            throw new TypeError("A single constraint is not allowed");
        }
        if (constraints.length > 0 && bound != null) {
            throw new TypeError("Constraints cannot be combined with bound=...");
        }
        Object checked = bound == null ? null : Checks.type(bound, "Bound must be a type.");
        Object[] types = constraints.clone();
        for (int i = 0; i < types.length; i++) {
            types[i] =
                    Checks.type(
                            types[i], "TypeVar(name, constraint, ...): constraints must be types.");
        }
        return new TypeVariable(
                name,
                Lazy.of(checked),
                Lazy.of(PyTuple.of(types)),
                Lazy.of(
                        defaultValue == pyloom.object.Absent.ABSENT
                                ? NoDefault.NO_DEFAULT
                                : defaultValue),
                covariant,
                contravariant,
                inferred);
    }

    @PythonApi("TypeVar.__repr__(self, /)")
    String repr() {
        if (inferred) {
            return name();
        }
        return (covariant ? "+" : contravariant ? "-" : "~") + name();
    }

    @PythonApi("TypeVar.__typing_subst__(self, arg, /)")
    Object substitute(Object arg) {
        return Checks.type(arg, "Parameters to generic types must be types.");
    }

    @PythonApi("TypeVar.__or__(self, value, /)")
    static Object or(Object self, Object other) {
        return Unions.of(PyTuple.of(self, other));
    }

    @PythonApi("TypeVar.__ror__(self, value, /)")
    static Object reflectedOr(Object self, Object other) {
        return Unions.of(PyTuple.of(other, self));
    }

    @PythonApi("TypeVar.has_default(self, /)")
    boolean hasDefaultValue() {
        return hasDefault();
    }

    @PythonApi("TypeVar.__mro_entries__(self, bases, /)")
    Object bases(Object bases) {
        throw new TypeError("Cannot subclass an instance of TypeVar");
    }

    @PythonApi("TypeVar.__reduce__(self, /)")
    String reduce() {
        return name();
    }

    @PythonApi(value = "TypeVar.__name__", kind = Kind.MEMBER)
    String nameAttribute() {
        return name();
    }

    @PythonApi(value = "TypeVar.__bound__", kind = Kind.GETTER)
    Object bound() {
        return bound.get();
    }

    @PythonApi(value = "TypeVar.__constraints__", kind = Kind.GETTER)
    Object constraints() {
        return constraints.get();
    }

    @PythonApi(value = "TypeVar.__default__", kind = Kind.GETTER)
    Object defaultAttribute() {
        return defaultValue();
    }

    @PythonApi(value = "TypeVar.__covariant__", kind = Kind.MEMBER)
    boolean covariant() {
        return covariant;
    }

    @PythonApi(value = "TypeVar.__contravariant__", kind = Kind.MEMBER)
    boolean contravariant() {
        return contravariant;
    }

    @PythonApi(value = "TypeVar.__infer_variance__", kind = Kind.MEMBER)
    boolean inferred() {
        return inferred;
    }
}

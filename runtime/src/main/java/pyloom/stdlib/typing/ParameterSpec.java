package pyloom.stdlib.typing;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Ellipsis;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.object.ValueError;

/** {@code typing.ParamSpec}. */
@PythonModule(value = "typing", doc = "library/typing.html#typing.ParamSpec")
@PythonType(name = "ParamSpec")
public final class ParameterSpec extends TypeParameter {

    /** The type {@code typing.ParamSpec}. */
    public static final PyType TYPE = declare("ParamSpec");

    private final Object bound;
    private final boolean covariant;
    private final boolean contravariant;
    private final boolean inferred;

    private ParameterSpec(
            String name,
            Object bound,
            Lazy defaultValue,
            boolean covariant,
            boolean contravariant,
            boolean inferred) {
        super(TYPE, name, defaultValue);
        this.bound = bound;
        this.covariant = covariant;
        this.contravariant = contravariant;
        this.inferred = inferred;
    }

    static ParameterSpec declared(String name, Lazy defaultValue) {
        return new ParameterSpec(name, null, defaultValue, false, false, true);
    }

    @PythonApi(
            "ParamSpec.__new__(cls, name, *, bound=None, default=<unset>, covariant=False,"
                    + " contravariant=False, infer_variance=False)")
    static ParameterSpec make(
            PyType type,
            String name,
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
        Object none = defaultValue == ABSENT ? NoDefault.NO_DEFAULT : defaultValue;
        return new ParameterSpec(name, bound, Lazy.of(none), covariant, contravariant, inferred);
    }

    @PythonApi("ParamSpec.__repr__(self, /)")
    String repr() {
        if (inferred) {
            return name();
        }
        return (covariant ? "+" : contravariant ? "-" : "~") + name();
    }

    @PythonApi("ParamSpec.__typing_subst__(self, arg, /)")
    Object substitute(Object arg) {
        if (arg instanceof PyList list) {
            return PyTuple.of(list.toArray());
        }
        boolean isSpec =
                arg instanceof PyTuple
                        || arg == Ellipsis.ELLIPSIS
                        || arg instanceof ParameterSpec
                        || arg instanceof TypingAlias alias
                                && alias.pyType() == TypingAlias.CONCATENATE;
        if (!isSpec) {
            throw new TypeError(
                    "Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got "
                            + Texts.repr(arg));
        }
        return arg;
    }

    @PythonApi("ParamSpec.__or__(self, value, /)")
    static Object or(Object self, Object other) {
        return Unions.of(PyTuple.of(self, other));
    }

    @PythonApi("ParamSpec.__ror__(self, value, /)")
    static Object reflectedOr(Object self, Object other) {
        return Unions.of(PyTuple.of(other, self));
    }

    @PythonApi("ParamSpec.has_default(self, /)")
    boolean hasDefaultValue() {
        return hasDefault();
    }

    @PythonApi("ParamSpec.__mro_entries__(self, bases, /)")
    Object bases(Object bases) {
        throw new TypeError("Cannot subclass an instance of ParamSpec");
    }

    @PythonApi(value = "ParamSpec.args", kind = Kind.GETTER)
    Object args() {
        return new SpecPart(this, true);
    }

    @PythonApi(value = "ParamSpec.kwargs", kind = Kind.GETTER)
    Object kwargs() {
        return new SpecPart(this, false);
    }

    @PythonApi(value = "ParamSpec.__name__", kind = Kind.MEMBER)
    String nameAttribute() {
        return name();
    }

    @PythonApi(value = "ParamSpec.__bound__", kind = Kind.MEMBER)
    Object bound() {
        return bound;
    }

    @PythonApi(value = "ParamSpec.__default__", kind = Kind.GETTER)
    Object defaultAttribute() {
        return defaultValue();
    }

    @PythonApi(value = "ParamSpec.__covariant__", kind = Kind.MEMBER)
    boolean covariant() {
        return covariant;
    }

    @PythonApi(value = "ParamSpec.__contravariant__", kind = Kind.MEMBER)
    boolean contravariant() {
        return contravariant;
    }

    @PythonApi(value = "ParamSpec.__infer_variance__", kind = Kind.MEMBER)
    boolean inferred() {
        return inferred;
    }
}

package pyloom.stdlib.inspect;

import static pyloom.object.Absent.ABSENT;
import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Comparisons;
import pyloom.object.Hashing;
import pyloom.object.PyObject;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.stdlib.builtins.StrTests;

/** {@code inspect.Parameter}: one parameter of a signature. Immutable. */
@PythonModule(value = "inspect", pure = true, doc = "library/inspect.html#inspect.Parameter")
@PythonType(name = "Parameter")
public final class PyParameter extends PyObject {

    /** The type {@code inspect.Parameter}. */
    public static final PyType TYPE =
            PyType.nativeType("inspect", "Parameter", PyType.OBJECT).changeable();

    static {
        TYPE.define("empty", Empty.TYPE);
        TYPE.define("POSITIONAL_ONLY", Kinds.member(Kinds.POSITIONAL_ONLY));
        TYPE.define("POSITIONAL_OR_KEYWORD", Kinds.member(Kinds.POSITIONAL_OR_KEYWORD));
        TYPE.define("VAR_POSITIONAL", Kinds.member(Kinds.VAR_POSITIONAL));
        TYPE.define("KEYWORD_ONLY", Kinds.member(Kinds.KEYWORD_ONLY));
        TYPE.define("VAR_KEYWORD", Kinds.member(Kinds.VAR_KEYWORD));
    }

    final String name;
    final int kind;
    final Object defaultValue;
    final Object annotation;

    PyParameter(String name, int kind, Object defaultValue, Object annotation) {
        this.name = name;
        this.kind = kind;
        this.defaultValue = defaultValue;
        this.annotation = annotation;
    }

    @PythonApi("Parameter.__new__(cls, name, kind, *, default=<unset>, annotation=<unset>)")
    static PyParameter make(
            PyType type, Object name, Object kind, Object defaultValue, Object annotation) {
        int number = kind instanceof Long plain ? (int) (long) plain : Kinds.numberOf(kind);
        boolean isVariadic = number == Kinds.VAR_POSITIONAL || number == Kinds.VAR_KEYWORD;
        if (isVariadic && defaultValue != ABSENT && defaultValue != Empty.TYPE) {
            throw new ValueError(
                    Kinds.description(number) + " parameters cannot have default values");
        }
        if (!(name instanceof String text)) {
            throw new TypeError(
                    "name must be a str, not a " + pyloom.stdlib.script.Python.typeName(name));
        }
        if (!StrTests.isidentifier(text)) {
            throw new ValueError(Texts.repr(name) + " is not a valid parameter name");
        }
        return new PyParameter(text, number, orEmpty(defaultValue), orEmpty(annotation));
    }

    static Object orEmpty(Object value) {
        return value == ABSENT ? Empty.TYPE : value;
    }

    boolean hasDefault() {
        return defaultValue != Empty.TYPE;
    }

    boolean isVariadic() {
        return kind == Kinds.VAR_POSITIONAL || kind == Kinds.VAR_KEYWORD;
    }

    PyParameter with(int newKind, Object newDefault) {
        return new PyParameter(name, newKind, newDefault, annotation);
    }

    @PythonApi(
            "Parameter.replace(self, *, name=<unset>, kind=<unset>, annotation=<unset>,"
                    + " default=<unset>)")
    PyParameter replace(Object newName, Object newKind, Object newAnnotation, Object newDefault) {
        return make(
                TYPE,
                newName == ABSENT ? name : newName,
                newKind == ABSENT ? Kinds.member(kind) : newKind,
                newDefault == ABSENT ? defaultValue : newDefault,
                newAnnotation == ABSENT ? annotation : newAnnotation);
    }

    @PythonApi("Parameter.__str__(self)")
    String str() {
        StringBuilder text = new StringBuilder();
        text.append(kind == Kinds.VAR_POSITIONAL ? "*" : kind == Kinds.VAR_KEYWORD ? "**" : "");
        text.append(name);
        boolean isAnnotated = annotation != Empty.TYPE;
        if (isAnnotated) {
            text.append(": ").append(AnnotationTexts.of(annotation));
        }
        if (hasDefault()) {
            text.append(isAnnotated ? " = " : "=").append(Texts.repr(defaultValue));
        }
        return text.toString();
    }

    @PythonApi("Parameter.__repr__(self)")
    String repr() {
        return "<Parameter \"" + str() + "\">";
    }

    @PythonApi("Parameter.__eq__(self, other)")
    Object equal(Object other) {
        return other instanceof PyParameter parameter
                ? (Object)
                        (name.equals(parameter.name)
                                && kind == parameter.kind
                                && Comparisons.equal(defaultValue, parameter.defaultValue)
                                && Comparisons.equal(annotation, parameter.annotation))
                : NOT_IMPLEMENTED;
    }

    @PythonApi("Parameter.__hash__(self)")
    long hash() {
        return Hashing.hash(PyTuple.of(name, (long) kind, annotation, defaultValue));
    }

    @PythonApi(value = "Parameter.name", kind = Kind.GETTER)
    String nameAttribute() {
        return name;
    }

    @PythonApi(value = "Parameter.kind", kind = Kind.GETTER)
    Object kindAttribute() {
        return Kinds.member(kind);
    }

    @PythonApi(value = "Parameter.default", kind = Kind.GETTER)
    Object defaultAttribute() {
        return defaultValue;
    }

    @PythonApi(value = "Parameter.annotation", kind = Kind.GETTER)
    Object annotationAttribute() {
        return annotation;
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}

package pyloom.stdlib.inspect;

import static pyloom.object.Absent.ABSENT;
import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Comparisons;
import pyloom.object.Hashing;
import pyloom.object.MappingProxy;
import pyloom.object.PyDict;
import pyloom.object.PyObject;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.ValueError;
import pyloom.stdlib.script.Python;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** {@code inspect.Signature}: how something is called. Immutable. */
@PythonModule(value = "inspect", pure = true, doc = "library/inspect.html#inspect.Signature")
@PythonType(name = "Signature")
public final class PySignature extends PyObject {

    /** The type {@code inspect.Signature}. */
    public static final PyType TYPE =
            PyType.nativeType("inspect", "Signature", PyType.OBJECT).changeable();

    static {
        TYPE.define("empty", Empty.TYPE);
    }

    final List<PyParameter> parameters;
    final Object result;

    PySignature(List<PyParameter> parameters, Object result) {
        this.parameters = List.copyOf(parameters);
        this.result = result;
    }

    @PythonApi(
            "Signature.__new__(cls, parameters=None, *, return_annotation=<unset>,"
                    + " __validate_parameters__=True)")
    static PySignature make(PyType type, Object parameters, Object result, boolean validate) {
        List<PyParameter> all = new ArrayList<>();
        if (parameters != null) {
            Python.list(parameters).forEach(one -> all.add((PyParameter) one));
        }
        if (validate) {
            validate(all);
        }
        return new PySignature(all, PyParameter.orEmpty(result));
    }

    private static void validate(List<PyParameter> parameters) {
        Set<String> names = new HashSet<>();
        int top = Kinds.POSITIONAL_ONLY;
        boolean seenDefault = false;
        for (PyParameter parameter : parameters) {
            if (parameter.kind < top) {
                throw new ValueError(
                        "wrong parameter order: "
                                + Kinds.description(top)
                                + " parameter before "
                                + Kinds.description(parameter.kind)
                                + " parameter");
            }
            top = parameter.kind;
            if (parameter.kind <= Kinds.POSITIONAL_OR_KEYWORD) {
                if (seenDefault && !parameter.hasDefault()) {
                    throw new ValueError("non-default argument follows default argument");
                }
                seenDefault |= parameter.hasDefault();
            }
            if (!names.add(parameter.name)) {
                throw new ValueError("duplicate parameter name: " + Texts.repr(parameter.name));
            }
        }
    }

    @PythonApi(
            value =
                    "Signature.from_callable(cls, obj, *, follow_wrapped=True, globals=None,"
                            + " locals=None, eval_str=False)",
            kind = Kind.CLASS)
    static PySignature fromCallable(
            PyType type,
            Object object,
            boolean follow,
            Object globals,
            Object locals,
            boolean evaluate) {
        return SignatureFinder.find(object, follow, evaluate);
    }

    @PythonApi(value = "Signature.parameters", kind = Kind.GETTER)
    MappingProxy parameters() {
        PyDict table = new PyDict();
        parameters.forEach(parameter -> table.put(parameter.name, parameter));
        return new MappingProxy(table);
    }

    @PythonApi(value = "Signature.return_annotation", kind = Kind.GETTER)
    Object result() {
        return result;
    }

    @PythonApi("Signature.replace(self, *, parameters=<unset>, return_annotation=<unset>)")
    PySignature replace(Object newParameters, Object newResult) {
        return make(
                TYPE,
                newParameters == ABSENT ? Python.tuple(parameters) : newParameters,
                newResult == ABSENT ? result : newResult,
                true);
    }

    @PythonApi("Signature.bind(self, /, *args, **kwargs)")
    BoundArguments bind(Object[] args, PyDict keywords) {
        return new ArgumentBinding(this, false).bind(args, keywords);
    }

    @PythonApi("Signature.bind_partial(self, /, *args, **kwargs)")
    BoundArguments bindPartial(Object[] args, PyDict keywords) {
        return new ArgumentBinding(this, true).bind(args, keywords);
    }

    @PythonApi("Signature.__str__(self)")
    String str() {
        List<String> parts = new ArrayList<>();
        boolean positionalOnly = false;
        boolean needsStar = true;
        for (PyParameter parameter : parameters) {
            if (parameter.kind == Kinds.POSITIONAL_ONLY) {
                positionalOnly = true;
            } else if (positionalOnly) {
                parts.add("/");
                positionalOnly = false;
            }
            if (parameter.kind == Kinds.VAR_POSITIONAL) {
                needsStar = false;
            } else if (parameter.kind == Kinds.KEYWORD_ONLY && needsStar) {
                parts.add("*");
                needsStar = false;
            }
            parts.add(parameter.str());
        }
        if (positionalOnly) {
            parts.add("/");
        }
        String text = "(" + String.join(", ", parts) + ")";
        return result == Empty.TYPE ? text : text + " -> " + AnnotationTexts.of(result);
    }

    @PythonApi("Signature.__repr__(self)")
    String repr() {
        return "<Signature " + str() + ">";
    }

    @PythonApi("Signature.__eq__(self, other)")
    Object equal(Object other) {
        return other instanceof PySignature signature
                ? (Object)
                        (Comparisons.equal(
                                        Python.tuple(parameters),
                                        Python.tuple(signature.parameters))
                                && Comparisons.equal(result, signature.result))
                : NOT_IMPLEMENTED;
    }

    @PythonApi("Signature.__hash__(self)")
    long hash() {
        return Hashing.hash(PyTuple.of(Python.tuple(parameters), result));
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}

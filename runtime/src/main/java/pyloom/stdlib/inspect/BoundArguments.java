package pyloom.stdlib.inspect;

import static pyloom.object.Absent.ABSENT;
import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Comparisons;
import pyloom.object.PyDict;
import pyloom.object.PyObject;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.stdlib.script.Python;

import java.util.ArrayList;
import java.util.List;

/** {@code inspect.BoundArguments}: which argument is for which parameter. */
@PythonModule(value = "inspect", pure = true, doc = "library/inspect.html#inspect.BoundArguments")
@PythonType(name = "BoundArguments")
public final class BoundArguments extends PyObject {

    /** The type {@code inspect.BoundArguments}. */
    public static final PyType TYPE =
            PyType.nativeType("inspect", "BoundArguments", PyType.OBJECT).changeable();

    private final PySignature signature;
    private PyDict arguments;

    BoundArguments(PySignature signature, PyDict arguments) {
        this.signature = signature;
        this.arguments = arguments;
    }

    @PythonApi(value = "BoundArguments.args", kind = Kind.GETTER)
    PyTuple args() {
        List<Object> args = new ArrayList<>();
        for (PyParameter parameter : signature.parameters) {
            Object value = arguments.getOrAbsent(parameter.name);
            if (parameter.kind >= Kinds.KEYWORD_ONLY || value == ABSENT) {
                break;
            }
            if (parameter.kind == Kinds.VAR_POSITIONAL) {
                args.addAll(Python.list(value));
            } else {
                args.add(value);
            }
        }
        return Python.tuple(args);
    }

    @PythonApi(value = "BoundArguments.kwargs", kind = Kind.GETTER)
    PyDict kwargs() {
        PyDict keywords = new PyDict();
        boolean byName = false;
        for (PyParameter parameter : signature.parameters) {
            Object value = arguments.getOrAbsent(parameter.name);
            byName |= parameter.kind >= Kinds.KEYWORD_ONLY;
            if (value == ABSENT) {
                byName = true; // all behind a gap have to be named
            } else if (byName && parameter.kind == Kinds.VAR_KEYWORD) {
                keywords.putAll((PyDict) value);
            } else if (byName) {
                keywords.put(parameter.name, value);
            }
        }
        return keywords;
    }

    @PythonApi("BoundArguments.apply_defaults(self)")
    void applyDefaults() {
        PyDict complete = new PyDict();
        for (PyParameter parameter : signature.parameters) {
            Object value = arguments.getOrAbsent(parameter.name);
            if (value != ABSENT) {
                complete.put(parameter.name, value);
            } else if (parameter.hasDefault()) {
                complete.put(parameter.name, parameter.defaultValue);
            } else if (parameter.kind == Kinds.VAR_POSITIONAL) {
                complete.put(parameter.name, PyTuple.EMPTY);
            } else if (parameter.kind == Kinds.VAR_KEYWORD) {
                complete.put(parameter.name, new PyDict());
            }
        }
        arguments = complete;
    }

    @PythonApi("BoundArguments.__eq__(self, other)")
    Object equal(Object other) {
        return other instanceof BoundArguments bound
                ? (Object)
                        (Comparisons.equal(signature, bound.signature)
                                && Comparisons.equal(arguments, bound.arguments))
                : NOT_IMPLEMENTED;
    }

    @PythonApi("BoundArguments.__repr__(self)")
    String repr() {
        List<String> parts = new ArrayList<>();
        for (Object name : arguments.keyList()) {
            parts.add(name + "=" + Texts.repr(arguments.getOrAbsent(name)));
        }
        return "<BoundArguments (" + String.join(", ", parts) + ")>";
    }

    @PythonApi(value = "BoundArguments.arguments", kind = Kind.GETTER)
    PyDict arguments() {
        return arguments;
    }

    @PythonApi(value = "BoundArguments.arguments", kind = Kind.SETTER)
    void setArguments(PyDict newArguments) {
        arguments = newArguments;
    }

    @PythonApi(value = "BoundArguments.signature", kind = Kind.GETTER)
    PySignature signature() {
        return signature;
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}

package pyloom.stdlib.inspect;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.PyDict;
import pyloom.object.PyTuple;
import pyloom.object.Texts;
import pyloom.object.TypeError;

import java.util.Arrays;

/** Finds the parameter of each argument. */
final class ArgumentBinding {

    private final PySignature signature;
    private final boolean partial; // required arguments may be missing
    private final PyDict bound = new PyDict();
    private boolean inOrder = true; // so far each parameter got its argument by its place

    ArgumentBinding(PySignature signature, boolean partial) {
        this.signature = signature;
        this.partial = partial;
    }

    BoundArguments bind(Object[] args, PyDict keywords) {
        PyDict rest = keywords.copy();
        int next = 0;
        PyParameter variadic = null;
        for (PyParameter parameter : signature.parameters) {
            switch (parameter.kind) {
                case Kinds.VAR_KEYWORD -> variadic = parameter;
                case Kinds.VAR_POSITIONAL -> {
                    inOrder = false;
                    if (next < args.length) {
                        Object[] left = Arrays.copyOfRange(args, next, args.length);
                        bound.put(parameter.name, PyTuple.of(left));
                        next = args.length;
                    }
                }
                case Kinds.KEYWORD_ONLY -> {
                    if (next < args.length) {
                        throw new TypeError("too many positional arguments");
                    }
                    byName(parameter, rest);
                }
                default -> {
                    if (next < args.length) {
                        put(parameter, args[next++], rest);
                    } else if (parameter.kind == Kinds.POSITIONAL_ONLY) {
                        require(parameter, rest);
                    } else {
                        byName(parameter, rest);
                    }
                }
            }
        }
        if (next < args.length) {
            throw new TypeError("too many positional arguments");
        }
        if (variadic != null) {
            if (!rest.isEmpty()) {
                bound.put(variadic.name, rest);
            }
        } else if (!rest.isEmpty()) {
            throw new TypeError(
                    "got an unexpected keyword argument " + Texts.repr(rest.keyList().getFirst()));
        }
        return new BoundArguments(signature, bound);
    }

    private void put(PyParameter parameter, Object value, PyDict rest) {
        if (parameter.kind != Kinds.POSITIONAL_ONLY && rest.containsKey(parameter.name)) {
            throw new TypeError("multiple values for argument " + Texts.repr(parameter.name));
        }
        bound.put(parameter.name, value);
    }

    private void byName(PyParameter parameter, PyDict rest) {
        Object value = rest.removeOrAbsent(parameter.name);
        if (value == ABSENT) {
            require(parameter, rest);
        } else {
            inOrder = false;
            bound.put(parameter.name, value);
        }
    }

    private void require(PyParameter parameter, PyDict rest) {
        if (partial || parameter.hasDefault()) {
            inOrder = false;
            return;
        }
        String kind =
                switch (parameter.kind) {
                    case Kinds.KEYWORD_ONLY -> inOrder ? " keyword-only" : "";
                    case Kinds.POSITIONAL_ONLY ->
                            rest.containsKey(parameter.name) ? " positional-only" : "";
                    default -> "";
                };
        throw new TypeError(
                "missing a required" + kind + " argument: " + Texts.repr(parameter.name));
    }
}

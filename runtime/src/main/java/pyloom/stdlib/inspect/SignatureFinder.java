package pyloom.stdlib.inspect;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Attributes;
import pyloom.object.BoundMethod;
import pyloom.object.BuiltinTypes;
import pyloom.object.Calls;
import pyloom.object.NativeFunction;
import pyloom.object.PyDict;
import pyloom.object.PyFunction;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Signature;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.stdlib.script.Python;

import java.util.ArrayList;
import java.util.List;

/** Finds the signature of anything that can be called. */
final class SignatureFinder {

    private final boolean follow;
    private final boolean evaluate;

    private SignatureFinder(boolean follow, boolean evaluate) {
        this.follow = follow;
        this.evaluate = evaluate;
    }

    static PySignature find(Object object, boolean follow, boolean evaluate) {
        return new SignatureFinder(follow, evaluate).of(object);
    }

    private PySignature of(Object given) {
        if (!Calls.isCallable(given)) {
            throw new TypeError(Texts.repr(given) + " is not a callable object");
        }
        if (given instanceof BoundMethod method) {
            return withoutFirst(of(method.function()));
        }
        Object object = given;
        if (follow) {
            object = Unwrapping.unwrapUntil(given, one -> Python.has(one, "__signature__"));
            if (object instanceof BoundMethod) {
                return of(object);
            }
        }
        Object written = Attributes.getAttrOr(object, "__signature__", null);
        if (written instanceof PySignature signature) {
            return signature;
        }
        return switch (object) {
            case PyFunction function -> ofFunction(function);
            case NativeFunction function -> TextSignatures.of(function);
            case PyType type -> ofClass(type);
            case null, default -> isPartial(object) ? ofPartial(object) : ofInstance(object);
        };
    }

    private static boolean isPartial(Object object) {
        Object partial = Python.member("functools", "partial");
        return partial != ABSENT && Python.isInstance(object, partial);
    }

    private PySignature ofFunction(PyFunction function) {
        Signature signature = function.code().signature();
        PyDict annotations =
                evaluate
                        ? (PyDict) Python.call(Python.member("typing", "get_type_hints"), function)
                        : (PyDict) Attributes.getAttr(function, "__annotations__");
        Object keywordDefaults = Attributes.getAttr(function, "__kwdefaults__");
        int firstDefault = signature.positional() - function.defaultCount();
        List<PyParameter> parameters = new ArrayList<>();
        for (int i = 0; i < signature.names().size(); i++) {
            String name = signature.names().get(i);
            int kind = kindOf(signature, i);
            Object value = ABSENT;
            if (i < signature.positional() && i >= firstDefault) {
                value = function.positionalDefault(i - firstDefault);
            } else if (kind == Kinds.KEYWORD_ONLY && keywordDefaults instanceof PyDict dict) {
                value = dict.getOrAbsent(name);
            }
            parameters.add(
                    new PyParameter(
                            name,
                            kind,
                            PyParameter.orEmpty(value),
                            PyParameter.orEmpty(annotations.getOrAbsent(name))));
        }
        return new PySignature(parameters, PyParameter.orEmpty(annotations.getOrAbsent("return")));
    }

    private static int kindOf(Signature signature, int index) {
        if (index < signature.positionalOnly()) {
            return Kinds.POSITIONAL_ONLY;
        }
        if (index < signature.positional()) {
            return Kinds.POSITIONAL_OR_KEYWORD;
        }
        if (signature.varArgs() && index == signature.positional()) {
            return Kinds.VAR_POSITIONAL;
        }
        boolean isLast = index == signature.names().size() - 1;
        return signature.varKeywords() && isLast ? Kinds.VAR_KEYWORD : Kinds.KEYWORD_ONLY;
    }

    private static PySignature withoutFirst(PySignature signature) {
        List<PyParameter> parameters = signature.parameters;
        if (parameters.isEmpty()
                || parameters.getFirst().kind == Kinds.VAR_KEYWORD
                || parameters.getFirst().kind == Kinds.KEYWORD_ONLY) {
            throw new ValueError("invalid method signature");
        }
        return parameters.getFirst().kind == Kinds.VAR_POSITIONAL
                ? signature
                : new PySignature(parameters.subList(1, parameters.size()), signature.result);
    }

    private PySignature ofClass(PyType type) {
        Object call = type.pyType().lookup("__call__");
        if (call instanceof PyFunction) {
            return withoutFirst(of(call));
        }
        for (Object above : type.mro()) {
            PyType base = (PyType) above;
            if (base == PyType.OBJECT) {
                return new PySignature(List.of(), Empty.TYPE);
            }
            Object make = Python.own(base, "__new__");
            Object initialize = Python.own(base, "__init__");
            boolean hasNew = make != ABSENT && !base.isBuiltIn();
            if (hasNew && initialize == ABSENT) {
                return withoutFirst(of(Attributes.getAttr(base, "__new__")));
            }
            if (initialize instanceof PyFunction || initialize instanceof NativeFunction) {
                return withoutFirst(of(initialize));
            }
            if (base.isBuiltIn() && make != ABSENT) {
                throw new ValueError("no signature found for builtin type " + Texts.repr(type));
            }
        }
        throw new ValueError("no signature found for " + Texts.repr(type));
    }

    private PySignature ofInstance(Object object) {
        Object call = BuiltinTypes.typeOf(object).lookup("__call__");
        if (call == ABSENT) {
            throw new ValueError(
                    "callable " + Texts.repr(object) + " is not supported by signature");
        }
        return withoutFirst(of(call));
    }

    /** What a partial was given is no longer asked for; keywords have become defaults. */
    private PySignature ofPartial(Object partial) {
        PySignature inner = of(Attributes.getAttr(partial, "func"));
        int given = ((PyTuple) Attributes.getAttr(partial, "args")).size();
        PyDict keywords = (PyDict) Attributes.getAttr(partial, "keywords");
        List<PyParameter> left = new ArrayList<>();
        boolean byName = false;
        for (PyParameter parameter : inner.parameters) {
            boolean isPositional = parameter.kind <= Kinds.POSITIONAL_OR_KEYWORD;
            if (isPositional && given > 0) {
                given--;
                continue;
            }
            Object value = keywords.getOrAbsent(parameter.name);
            boolean isNamed = value != ABSENT && parameter.kind != Kinds.POSITIONAL_ONLY;
            byName |= isNamed && parameter.kind == Kinds.POSITIONAL_OR_KEYWORD;
            if (byName && parameter.kind == Kinds.VAR_POSITIONAL) {
                continue;
            }
            boolean becomesNamed = byName && parameter.kind == Kinds.POSITIONAL_OR_KEYWORD;
            int kind = becomesNamed ? Kinds.KEYWORD_ONLY : parameter.kind;
            left.add(parameter.with(kind, isNamed ? value : parameter.defaultValue));
        }
        return new PySignature(left, inner.result);
    }
}

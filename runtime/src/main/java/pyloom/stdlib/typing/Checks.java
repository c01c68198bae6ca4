package pyloom.stdlib.typing;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.BuiltinTypes;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.stdlib.script.Python;

import java.util.ArrayList;
import java.util.List;

/** What may stand inside the brackets of annotations. */
final class Checks {

    private Checks() {}

    /** {@return the type that a value in an annotation stands for} */
    static Object convert(Object arg) {
        if (arg == null) {
            return BuiltinTypes.NONE;
        }
        return arg instanceof String text ? new ForwardRef(text, null) : arg;
    }

    /** {@return the type that a value in an annotation stands for, which has to be one} */
    static Object type(Object arg, String message) {
        Object type = convert(arg);
        if (type instanceof TypingAlias alias
                && (alias.origin() == GenericTypes.GENERIC
                        || alias.origin() == GenericTypes.PROTOCOL)) {
            throw new TypeError(Texts.repr(type) + " is not valid as type argument");
        }
        boolean isPlain =
                type == Forms.CLASS_VAR
                        || type == Forms.FINAL
                        || type == Forms.OPTIONAL
                        || type == Forms.UNION
                        || type == Forms.LITERAL
                        || type == Forms.ANNOTATED
                        || type == Forms.CONCATENATE
                        || type == Forms.UNPACK
                        || type == GenericTypes.GENERIC
                        || type == GenericTypes.PROTOCOL;
        if (isPlain) {
            throw new TypeError("Plain " + Texts.repr(type) + " is not valid as type argument");
        }
        if (BuiltinTypes.typeOf(type) == PyTuple.TYPE) {
            throw new TypeError(message + " Got " + shortened(Texts.repr(type)) + ".");
        }
        return type;
    }

    private static String shortened(String text) {
        return text.length() > 100 ? text.substring(0, 100) : text;
    }

    static PyTuple tuple(Object parameters) {
        return parameters instanceof PyTuple several
                ? several
                : PyTuple.of(new Object[] {parameters});
    }

    /** {@return the type variables in some types, each once} */
    static List<Object> parametersOf(Iterable<?> types) {
        List<Object> found = new ArrayList<>();
        for (Object type : types) {
            if (type instanceof PyType) {
                continue;
            }
            if (type instanceof PyTuple || type instanceof PyList) {
                parametersOf((Iterable<?>) type).forEach(one -> addOnce(found, one));
            } else if (type instanceof TypeVariable
                    || Python.get(type, "__typing_subst__", ABSENT) != ABSENT) {
                addOnce(found, type);
            } else if (Python.get(type, "__parameters__", null) instanceof PyTuple inner) {
                inner.forEach(one -> addOnce(found, one));
            }
        }
        return found;
    }

    private static void addOnce(List<Object> found, Object parameter) {
        if (found.stream().noneMatch(known -> known == parameter)) {
            found.add(parameter);
        }
    }

    static TypeError count(Object generic, int actual, int expected) {
        return new TypeError(
                "Too "
                        + (actual > expected ? "many" : "few")
                        + " arguments for "
                        + Texts.str(generic)
                        + "; actual "
                        + actual
                        + ", expected "
                        + expected);
    }
}

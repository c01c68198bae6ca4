package pyloom.runtime;

import pyloom.object.BuiltinTypes;
import pyloom.object.OverflowError;
import pyloom.object.PyDict;
import pyloom.object.PyList;
import pyloom.object.PyObject;
import pyloom.object.TypeError;
import pyloom.stdlib.builtins.PySet;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Values on their way between Java code and translated functions. A translated function takes and
 * gives the values of Python; what Java has of its own is copied on the way in.
 */
final class JavaValues {

    private JavaValues() {}

    /**
     * {@return a value of Java as one of Python} Numbers are widened; lists, maps and sets that are
     * none of ours are copied, with what is in them.
     */
    static Object toPython(Object value) {
        return switch (value) {
            case null -> null;
            case PyObject own -> own;
            case Integer number -> number.longValue();
            case Short number -> number.longValue();
            case Byte number -> number.longValue();
            case Float number -> number.doubleValue();
            case Character letter -> letter.toString();
            case BigInteger number when number.bitLength() < Long.SIZE -> number.longValue();
            case List<?> list -> {
                PyList copy = new PyList();
                list.forEach(each -> copy.add(toPython(each)));
                yield copy;
            }
            case Map<?, ?> map -> {
                PyDict copy = new PyDict();
                map.forEach((key, each) -> copy.put(toPython(key), toPython(each)));
                yield copy;
            }
            case Set<?> set -> {
                PySet copy = new PySet();
                set.forEach(each -> copy.add(toPython(each)));
                yield copy;
            }
            default -> value;
        };
    }

    /** {@return a result that must be of a type, as an instance of {@code type}} */
    static <T> T as(Class<T> type, String annotation, String function, Object result) {
        if (type.isInstance(result)) {
            return type.cast(result);
        }
        throw new TypeError(
                function
                        + "() should return "
                        + annotation
                        + ", not "
                        + BuiltinTypes.typeOf(result).name());
    }

    /** {@return an int as a {@code long}; OverflowError if it does not fit} */
    static long asLong(String function, Object result) {
        return switch (result) {
            case Long number -> number;
            case Boolean flag -> flag ? 1 : 0;
            case BigInteger _ ->
                    throw new OverflowError(function + "() returned an int beyond 64 bits");
            case null, default -> as(Long.class, "int", function, result);
        };
    }

    /** {@return a float, or an int as one} */
    static double asDouble(String function, Object result) {
        return result instanceof Long number && (long) (double) number == number
                ? (double) number
                : as(Double.class, "float", function, result);
    }
}

package pyloom.stdlib.json;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Attributes;
import pyloom.object.NativeFunction;
import pyloom.object.PyType;
import pyloom.object.PyValueInstance;
import pyloom.object.Truth;

/**
 * How an encoder writes.
 *
 * @param skipsKeys whether keys that JSON cannot have are left out
 * @param asciiOnly whether everything else is escaped
 * @param checksCircles whether values are looked for in themselves
 * @param allowsNan whether floats that JSON does not have are written
 * @param sortsKeys whether keys are sorted
 * @param indent what a level is indented by, or null for one line
 * @param itemSeparator between items
 * @param keySeparator between key and value
 * @param fallback called with what JSON cannot have, or null to refuse it
 */
record EncoderOptions(
        boolean skipsKeys,
        boolean asciiOnly,
        boolean checksCircles,
        boolean allowsNan,
        boolean sortsKeys,
        String indent,
        String itemSeparator,
        String keySeparator,
        Object fallback) {

    /** Those of {@code json.dumps(value)}. */
    static final EncoderOptions DEFAULT =
            new EncoderOptions(false, true, true, true, false, null, ", ", ": ", null);

    /** {@return those that the attributes of an encoder say} */
    static EncoderOptions of(Object encoder) {
        return new EncoderOptions(
                is(encoder, "skipkeys"),
                is(encoder, "ensure_ascii"),
                is(encoder, "check_circular"),
                is(encoder, "allow_nan"),
                is(encoder, "sort_keys"),
                indent(Attributes.getAttr(encoder, "indent")),
                (String) PyValueInstance.unwrap(Attributes.getAttr(encoder, "item_separator")),
                (String) PyValueInstance.unwrap(Attributes.getAttr(encoder, "key_separator")),
                fallback(encoder));
    }

    private static boolean is(Object encoder, String name) {
        return Truth.truth(Attributes.getAttr(encoder, name));
    }

    /** {@return what a level is indented by: a text, or a number of spaces} */
    static String indent(Object indent) {
        Object plain = PyValueInstance.unwrap(indent);
        if (plain == null || plain instanceof String) {
            return (String) plain;
        }
        return " ".repeat((int) Math.max(pyloom.object.Numbers.index(plain), 0));
    }

    private static Object fallback(Object encoder) {
        PyType type = pyloom.object.BuiltinTypes.typeOf(encoder);
        boolean isOwn =
                type.lookup("default") instanceof NativeFunction
                        && encoder instanceof pyloom.object.PyInstance instance
                        && instance.own("default") == ABSENT;
        return isOwn ? null : Attributes.getAttr(encoder, "default");
    }
}

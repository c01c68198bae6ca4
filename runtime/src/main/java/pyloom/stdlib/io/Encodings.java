package pyloom.stdlib.io;

import pyloom.object.PyValueInstance;
import pyloom.object.TypeError;
import pyloom.values.codec.ErrorHandlers;

/** The arguments {@code encoding} and {@code errors} of text streams. */
final class Encodings {

    /** What the locale says; CPython makes it UTF-8 where there is none. */
    static final String OF_LOCALE = "UTF-8";

    private Encodings() {}

    /** {@return the encoding of arguments; None is that of the locale} */
    static TextCodec of(Object encoding, Object errors, String function) {
        String name = text(encoding, "encoding", function);
        String handler = text(errors, "errors", function);
        String shown = name == null || name.equals("locale") ? OF_LOCALE : name;
        TextCodec codec = TextCodec.of(shown, handler == null ? "strict" : handler);
        if (handler != null) {
            ErrorHandlers.named(handler);
        }
        return codec;
    }

    private static String text(Object value, String parameter, String function) {
        Object plain = PyValueInstance.unwrap(value);
        if (plain == null || plain instanceof String) {
            return (String) plain;
        }
        throw new TypeError(
                "%s argument '%s' must be str or None, not %s"
                        .formatted(function, parameter, Arguments.typeName(value)));
    }

    /** {@return an encoding with other settings where they are given} */
    static TextCodec changed(TextCodec before, Object encoding, Object errors) {
        if (encoding == null && errors == null) {
            return before;
        }
        Object newErrors = errors == null && encoding == null ? before.errors() : errors;
        return of(encoding == null ? before.name() : encoding, newErrors, "reconfigure()");
    }
}

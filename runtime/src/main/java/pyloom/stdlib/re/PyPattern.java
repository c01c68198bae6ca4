package pyloom.stdlib.re;

import pyloom.object.Hashing;
import pyloom.object.PyObject;
import pyloom.object.PyType;
import pyloom.object.PyValueInstance;
import pyloom.object.TypeError;
import pyloom.stdlib.builtins.PyBytes;
import pyloom.values.regex.Regex;
import pyloom.values.regex.RegexError;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Python's {@code re.Pattern}: a compiled pattern. Immutable and thread-safe. */
public final class PyPattern extends PyObject {

    /** The type {@code re.Pattern}. */
    public static final PyType TYPE =
            PyType.nativeType("re", "Pattern", PyType.OBJECT).dotted().generic().weak().sealed();

    private final Object source; // a str or bytes
    private final Regex regex;
    private final boolean isText;

    private PyPattern(Object source, boolean isText, Regex regex) {
        this.source = source;
        this.isText = isText;
        this.regex = regex;
    }

    /** {@return the compiled pattern} */
    static PyPattern compile(Object source, int flags) {
        boolean isText = PyValueInstance.unwrap(source) instanceof String;
        String text = text(source);
        try {
            return new PyPattern(source, isText, Regex.compile(text, isText, flags));
        } catch (RegexError error) {
            throw PatternError.of(error, source);
        }
    }

    /** {@return the characters of a pattern or template} */
    static String text(Object source) {
        if (PyValueInstance.unwrap(source) instanceof String text) {
            return text;
        }
        if (source instanceof PyBytes bytes) {
            return new String(bytes.toByteArray(), StandardCharsets.ISO_8859_1);
        }
        throw new TypeError("first argument must be string or compiled pattern");
    }

    /** {@return what it was compiled from} */
    Object source() {
        return source;
    }

    Regex regex() {
        return regex;
    }

    boolean isText() {
        return isText;
    }

    /** {@return what is searched in a call of one of its methods} */
    Subject subject(Object string) {
        return Subject.of(string, isText);
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PyPattern pattern
                && regex.flags() == pattern.regex.flags()
                && isText == pattern.isText
                && Objects.equals(source, pattern.source);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(Hashing.hash(source)) * 31 + regex.flags();
    }
}

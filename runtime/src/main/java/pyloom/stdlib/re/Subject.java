package pyloom.stdlib.re;

import pyloom.object.PyValueInstance;
import pyloom.object.TypeError;
import pyloom.stdlib.builtins.BytesConversion;
import pyloom.stdlib.builtins.PyBytes;
import pyloom.stdlib.script.Python;
import pyloom.values.text.CodePoints;

import java.nio.charset.StandardCharsets;

/**
 * What is searched: text, or bytes as text of the first 256 characters. Patterns work with offsets
 * in chars; Python counts code points.
 */
final class Subject {

    private final Object source;
    private final String text;
    private final boolean isText;
    private final boolean isDirect; // every index is an offset

    private Subject(Object source, String text, boolean isText) {
        this.source = source;
        this.text = text;
        this.isText = isText;
        this.isDirect = !isText || CodePoints.isDirect(text);
    }

    /** {@return what a program gave, which must be of the kind of a pattern} */
    static Subject of(Object source, boolean patternIsText) {
        Object plain = PyValueInstance.unwrap(source);
        if (plain instanceof String text) {
            if (!patternIsText) {
                throw new TypeError("cannot use a bytes pattern on a string-like object");
            }
            return new Subject(source, text, true);
        }
        byte[] bytes = BytesConversion.bufferOrNull(source);
        if (bytes == null) {
            throw new TypeError(
                    "expected string or bytes-like object, got '" + Python.typeName(source) + "'");
        }
        if (patternIsText) {
            throw new TypeError("cannot use a string pattern on a bytes-like object");
        }
        return new Subject(source, new String(bytes, StandardCharsets.ISO_8859_1), false);
    }

    Object source() {
        return source;
    }

    String text() {
        return text;
    }

    boolean isText() {
        return isText;
    }

    /** {@return the offset of an index, which is moved into the text} */
    int offset(long index) {
        if (index <= 0) {
            return 0;
        }
        if (isDirect) {
            return (int) Math.min(index, text.length());
        }
        return index >= CodePoints.length(text)
                ? text.length()
                : CodePoints.offset(text, (int) index);
    }

    /** {@return the index of an offset; -1 stays} */
    long index(int offset) {
        return isDirect || offset < 0 ? offset : CodePoints.index(text, offset);
    }

    /** {@return a part, as str or bytes} */
    Object slice(int from, int to) {
        String part = text.substring(from, to);
        return isText ? part : PyBytes.owning(part.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** {@return a part, or None if the offset is -1} */
    Object sliceOrNone(int from, int to) {
        return from < 0 ? null : slice(from, to);
    }

    /** {@return a part, or nothing if the offset is -1} */
    Object sliceOrEmpty(int from, int to) {
        return slice(Math.max(from, 0), Math.max(to, 0));
    }
}

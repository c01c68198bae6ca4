package pyloom.stdlib.re;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.OrdinaryException;
import pyloom.object.PyObject;
import pyloom.object.PyType;
import pyloom.stdlib.builtins.PyBytes;
import pyloom.values.regex.RegexError;

import java.nio.charset.StandardCharsets;

/** Python's {@code re.PatternError}, also called {@code re.error}: a pattern that is none. */
@PythonModule(value = "re", pure = true, doc = "library/re.html#re.PatternError")
@PythonType(name = "PatternError")
public final class PatternError extends OrdinaryException {

    /** The type {@code re.PatternError}. */
    public static final PyType TYPE =
            PyType.nativeType("re", "PatternError", OrdinaryException.TYPE)
                    .changeable()
                    .allocating(type -> new PatternError(type, PyObject.NO_ARGUMENTS));

    private PatternError(PyType type, Object[] args) {
        super(type, args);
    }

    /**
     * {@return the exception for an error}
     *
     * @param pattern the pattern or template as the program gave it
     */
    static PatternError of(RegexError error, Object pattern) {
        PatternError made = new PatternError(TYPE, PyObject.NO_ARGUMENTS);
        Object position = error.position() < 0 ? null : (Object) (long) error.position();
        initialize(made, error.getMessage(), position == null ? null : pattern, position);
        made.raised(made.args().toArray());
        return made;
    }

    /**
     * {@code PatternError.__init__}.
     *
     * @param msg the text without the position
     * @param pattern the pattern, or None
     * @param pos the index of the character, or None
     */
    @PythonApi("PatternError.__init__(self, msg, pattern=None, pos=None)")
    public static void initialize(PatternError self, Object msg, Object pattern, Object pos) {
        Attributes.setAttr(self, "msg", msg);
        Attributes.setAttr(self, "pattern", pattern);
        Attributes.setAttr(self, "pos", pos);
        Object text = msg;
        Object line = null;
        Object column = null;
        if (pattern != null && pos instanceof Long index) {
            String source = source(pattern);
            int[] before = source.codePoints().limit(index).toArray();
            long lines = 1;
            long lastFeed = -1;
            for (int at = 0; at < before.length; at++) {
                if (before[at] == '\n') {
                    lines++;
                    lastFeed = at;
                }
            }
            line = lines;
            column = index - lastFeed;
            text = msg + " at position " + index;
            if (source.indexOf('\n') >= 0) {
                text += " (line %d, column %d)".formatted(lines, column);
            }
        }
        Attributes.setAttr(self, "lineno", line);
        Attributes.setAttr(self, "colno", column);
        self.initialize(new Object[] {text}, null);
    }

    private static String source(Object pattern) {
        return pattern instanceof PyBytes bytes
                ? new String(bytes.toByteArray(), StandardCharsets.ISO_8859_1)
                : String.valueOf(pattern);
    }
}

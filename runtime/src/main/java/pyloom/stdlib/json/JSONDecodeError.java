package pyloom.stdlib.json;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.PyObject;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.ValueError;
import pyloom.values.text.CodePoints;

/** Python's {@code json.JSONDecodeError}: a text that is no JSON, and where. */
@PythonModule(value = "json.decoder", pure = true, doc = "library/json.html#json.JSONDecodeError")
@PythonType(name = "JSONDecodeError")
public final class JSONDecodeError extends ValueError {

    /** The type {@code json.decoder.JSONDecodeError}. */
    public static final PyType TYPE =
            PyType.nativeType("json.decoder", "JSONDecodeError", ValueError.TYPE)
                    .changeable()
                    .allocating(type -> new JSONDecodeError(type, PyObject.NO_ARGUMENTS));

    private JSONDecodeError(PyType type, Object[] args) {
        super(type, args);
    }

    /**
     * {@return the exception}
     *
     * @param message what is wrong
     * @param text the text
     * @param offset the offset in chars
     */
    static JSONDecodeError of(String message, String text, int offset) {
        JSONDecodeError error = new JSONDecodeError(TYPE, PyObject.NO_ARGUMENTS);
        int within = Math.min(offset, text.length());
        long index = CodePoints.index(text, within) + (long) (offset - within);
        initialize(error, message, text, index);
        error.raised(error.args().toArray());
        return error;
    }

    /**
     * {@code JSONDecodeError.__init__}.
     *
     * @param msg what is wrong
     * @param doc the text
     * @param pos the index where
     */
    @PythonApi("JSONDecodeError.__init__(self, msg, doc, pos)")
    public static void initialize(JSONDecodeError self, Object msg, String doc, long pos) {
        int[] before = doc.codePoints().limit(Math.max(pos, 0)).toArray();
        long line = 1;
        long lastFeed = -1;
        for (int at = 0; at < before.length; at++) {
            if (before[at] == '\n') {
                line++;
                lastFeed = at;
            }
        }
        long column = pos - lastFeed;
        String text = msg + ": line " + line + " column " + column + " (char " + pos + ")";
        self.initialize(new Object[] {text}, null);
        Attributes.setAttr(self, "msg", msg);
        Attributes.setAttr(self, "doc", doc);
        Attributes.setAttr(self, "pos", pos);
        Attributes.setAttr(self, "lineno", line);
        Attributes.setAttr(self, "colno", column);
    }

    @PythonApi("JSONDecodeError.__reduce__(self)")
    public static PyTuple reduce(JSONDecodeError self) {
        return PyTuple.of(
                self.pyType(),
                PyTuple.of(
                        Attributes.getAttr(self, "msg"),
                        Attributes.getAttr(self, "doc"),
                        Attributes.getAttr(self, "pos")));
    }
}

package pyloom.stdlib.json;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.Iteration;
import pyloom.object.NativeFunction;
import pyloom.object.PyInstance;
import pyloom.object.PyIterator;
import pyloom.object.PyType;
import pyloom.object.PyValueInstance;
import pyloom.object.Truth;
import pyloom.stdlib.script.Python;

/** Python's {@code json.JSONEncoder}. */
@PythonModule(value = "json.encoder", pure = true, doc = "library/json.html#json.JSONEncoder")
@PythonType(name = "JSONEncoder")
public final class JsonEncoder extends PyInstance {

    /** The type {@code json.encoder.JSONEncoder}. */
    public static final PyType TYPE =
            PyType.nativeType("json.encoder", "JSONEncoder", PyType.OBJECT)
                    .solid()
                    .withDict()
                    .weak()
                    .changeable()
                    .allocating(JsonEncoder::new);

    static {
        TYPE.define("item_separator", ", ");
        TYPE.define("key_separator", ": ");
    }

    private JsonEncoder(PyType type) {
        super(type);
    }

    /** {@code JSONEncoder.__init__}. */
    @PythonApi(
            "JSONEncoder.__init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True,"
                    + " allow_nan=True, sort_keys=False, indent=None, separators=None,"
                    + " default=None)")
    void initialize(
            Object skipKeys,
            Object ensureAscii,
            Object checkCircular,
            Object allowNan,
            Object sortKeys,
            Object indent,
            Object separators,
            Object fallback) {
        Attributes.setAttr(this, "skipkeys", skipKeys);
        Attributes.setAttr(this, "ensure_ascii", ensureAscii);
        Attributes.setAttr(this, "check_circular", checkCircular);
        Attributes.setAttr(this, "allow_nan", allowNan);
        Attributes.setAttr(this, "sort_keys", sortKeys);
        Attributes.setAttr(this, "indent", indent);
        if (separators != null) {
            Object[] pair = pair(separators);
            Attributes.setAttr(this, "item_separator", pair[0]);
            Attributes.setAttr(this, "key_separator", pair[1]);
        } else if (indent != null) {
            Attributes.setAttr(this, "item_separator", ",");
        }
        if (fallback != null) {
            Attributes.setAttr(this, "default", fallback);
        }
    }

    /** {@return the separators of items and of keys} */
    static Object[] pair(Object separators) {
        Object[] pair = Iteration.toArray(separators);
        if (pair.length != 2) {
            throw new pyloom.object.ValueError(
                    pair.length < 2
                            ? "not enough values to unpack (expected 2, got " + pair.length + ")"
                            : "too many values to unpack (expected 2)");
        }
        return pair;
    }

    /** Refuses a value; subclasses make something of it that JSON can have. */
    @PythonApi("JSONEncoder.default(self, o)")
    Object fallback(Object value) {
        throw JsonWriter.refused(value);
    }

    /**
     * {@return the JSON text of a value}
     *
     * @param value any value
     */
    @PythonApi("JSONEncoder.encode(self, o)")
    String encode(Object value) {
        if (PyValueInstance.unwrap(value) instanceof String text) {
            return JsonText.quoted(text, Truth.truth(Attributes.getAttr(this, "ensure_ascii")));
        }
        if (pyType().lookup("iterencode") instanceof NativeFunction) {
            return JsonWriter.text(value, EncoderOptions.of(this));
        }
        Object pieces =
                pyloom.object.Calls.callArray(
                        Attributes.getAttr(this, "iterencode"),
                        new Object[] {value, true},
                        new String[] {"_one_shot"});
        StringBuilder out = new StringBuilder();
        for (Object piece : Iteration.iterate(pieces)) {
            out.append(Python.textOrNull(piece));
        }
        return out.toString();
    }

    /**
     * {@return the JSON text of a value in pieces}
     *
     * @param value any value
     */
    @PythonApi("JSONEncoder.iterencode(self, o, _one_shot=False)")
    PyIterator iterEncode(Object value, boolean oneShot) {
        return new JsonPieces(value, EncoderOptions.of(this));
    }
}

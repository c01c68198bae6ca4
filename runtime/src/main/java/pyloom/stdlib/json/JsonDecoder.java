package pyloom.stdlib.json;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.Items;
import pyloom.object.Numbers;
import pyloom.object.PyInstance;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.StopIteration;
import pyloom.object.Truth;
import pyloom.values.text.CodePoints;

/** Python's {@code json.JSONDecoder}. Immutable once it is initialised. */
@PythonModule(value = "json.decoder", pure = true, doc = "library/json.html#json.JSONDecoder")
@PythonType(name = "JSONDecoder")
public final class JsonDecoder extends PyInstance {

    /** The type {@code json.decoder.JSONDecoder}. */
    public static final PyType TYPE =
            PyType.nativeType("json.decoder", "JSONDecoder", PyType.OBJECT)
                    .solid()
                    .withDict()
                    .weak()
                    .changeable()
                    .allocating(JsonDecoder::new);

    private JsonDecoder(PyType type) {
        super(type);
    }

    /** {@code JSONDecoder.__init__}. */
    @PythonApi(
            "JSONDecoder.__init__(self, *, object_hook=None, parse_float=None, parse_int=None,"
                    + " parse_constant=None, strict=True, object_pairs_hook=None)")
    void initialize(
            Object objectHook,
            Object parseFloat,
            Object parseInt,
            Object parseConstant,
            Object strict,
            Object pairsHook) {
        Attributes.setAttr(this, "object_hook", objectHook);
        Attributes.setAttr(this, "parse_float", parseFloat);
        Attributes.setAttr(this, "parse_int", parseInt);
        Attributes.setAttr(this, "parse_constant", parseConstant);
        Attributes.setAttr(this, "strict", strict);
        Attributes.setAttr(this, "object_pairs_hook", pairsHook);
        DecoderOptions options =
                new DecoderOptions(
                        objectHook,
                        pairsHook,
                        parseFloat,
                        parseInt,
                        parseConstant,
                        Truth.truth(strict));
        Attributes.setAttr(this, "scan_once", new JsonScanner(options));
    }

    /**
     * {@return the value of a text that is nothing else}
     *
     * @param text the text
     */
    @PythonApi("JSONDecoder.decode(self, s)")
    Object decode(String text) {
        long start = CodePoints.index(text, behindSpace(text, 0));
        Object pair = Attributes.callMethod(this, "raw_decode", text, start);
        int end = CodePoints.offset(text, (int) Numbers.index(Items.getItem(pair, 1L)));
        requireEnd(text, end);
        return Items.getItem(pair, 0L);
    }

    private static int behindSpace(String text, int offset) {
        JsonReader reader = new JsonReader(text, DecoderOptions.DEFAULT);
        reader.skip(offset);
        return reader.position();
    }

    private static void requireEnd(String text, int offset) {
        int end = behindSpace(text, offset);
        if (end != text.length()) {
            throw JSONDecodeError.of("Extra data", text, end);
        }
    }

    /** {@return the value of a text, as {@code json.loads} without a decoder of its own does it} */
    static Object decode(String text, DecoderOptions options) {
        JsonReader reader = new JsonReader(text, options);
        reader.skip(0);
        int start = reader.position();
        Object value = reader.read(start);
        if (value == ABSENT) {
            throw JSONDecodeError.of("Expecting value", text, start);
        }
        int end = reader.position();
        reader.skip(end);
        if (reader.position() != text.length()) {
            throw JSONDecodeError.of("Extra data", text, reader.position());
        }
        return value;
    }

    /**
     * {@return the value at a place of a text, and the index behind it}
     *
     * @param text the text
     * @param idx the index where it begins
     */
    @PythonApi("JSONDecoder.raw_decode(self, s, idx=0)")
    Object rawDecode(String text, Object idx) {
        Object scanner = Attributes.getAttr(this, "scan_once");
        try {
            Object pair = Calls.call(scanner, text, idx);
            return PyTuple.of(Items.getItem(pair, 0L), Items.getItem(pair, 1L));
        } catch (StopIteration nothing) {
            long index = Numbers.index(Attributes.getAttr(nothing, "value"));
            int offset = CodePoints.offset(text, (int) Math.min(index, CodePoints.length(text)));
            JSONDecodeError error = JSONDecodeError.of("Expecting value", text, offset);
            throw pyloom.object.Exceptions.raiseFrom(error, null);
        }
    }
}

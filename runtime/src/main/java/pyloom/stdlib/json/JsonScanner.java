package pyloom.stdlib.json;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.PyObject;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.StopIteration;
import pyloom.object.Truth;
import pyloom.object.ValueError;
import pyloom.values.text.CodePoints;

/** What {@code JSONDecoder.scan_once} is: it reads one value. Immutable. */
@PythonModule("_json")
@PythonType(name = "Scanner", exported = false)
final class JsonScanner extends PyObject {

    /** The type. */
    public static final PyType TYPE = PyType.nativeType("_json", "Scanner", PyType.OBJECT).dotted();

    private final DecoderOptions options;

    JsonScanner(DecoderOptions options) {
        this.options = options;
    }

    /** {@return the scanner for an object with the attributes of a decoder} */
    static JsonScanner of(Object context) {
        return new JsonScanner(
                new DecoderOptions(
                        Attributes.getAttr(context, "object_hook"),
                        Attributes.getAttr(context, "object_pairs_hook"),
                        Attributes.getAttr(context, "parse_float"),
                        Attributes.getAttr(context, "parse_int"),
                        Attributes.getAttr(context, "parse_constant"),
                        Truth.truth(Attributes.getAttr(context, "strict"))));
    }

    @PythonApi("Scanner.__call__(self, string, idx)")
    PyTuple scan(String string, long idx) {
        if (idx < 0) {
            throw new ValueError("idx cannot be negative");
        }
        if (idx >= CodePoints.length(string)) {
            throw new StopIteration(idx);
        }
        JsonReader reader = new JsonReader(string, options);
        Object value = reader.read(CodePoints.offset(string, (int) idx));
        if (value == ABSENT) {
            throw new StopIteration(idx);
        }
        return PyTuple.of(value, (long) CodePoints.index(string, reader.position()));
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}

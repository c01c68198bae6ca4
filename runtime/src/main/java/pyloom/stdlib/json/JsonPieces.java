package pyloom.stdlib.json;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.PyException;
import pyloom.object.PyList;
import pyloom.stdlib.generators.NativeGenerator;

/** The pieces of the JSON text of a value; an error comes behind the pieces before it. */
final class JsonPieces extends NativeGenerator {

    private final Object value;
    private final EncoderOptions options;
    private PyList pieces; // null until the first is asked for
    private PyException error;
    private int next;

    JsonPieces(Object value, EncoderOptions options) {
        super("_make_iterencode.<locals>._iterencode");
        this.value = value;
        this.options = options;
    }

    @Override
    protected Object advance() {
        if (pieces == null) {
            JsonWriter writer = new JsonWriter(options, true);
            pieces = writer.pieces();
            try {
                writer.write(value);
            } catch (PyException failed) {
                error = failed;
            }
        }
        if (next < pieces.size()) {
            return pieces.get(next++);
        }
        if (error != null) {
            throw error.again();
        }
        return ABSENT;
    }
}

package pyloom.translator.json;

/** A text that is not JSON, or not the JSON that was asked for. */
public final class JsonException extends Exception {

    /** The value is another than expected. */
    public JsonException(String message) {
        super(message, null, false, false);
    }

    /**
     * The text goes wrong at a place.
     *
     * @param index the index of the character, counted from 0
     */
    JsonException(String message, int index) {
        this(message + " at character " + (index + 1));
    }
}

package pyloom.translator.json;

/** A text that is not JSON. */
public final class JsonException extends Exception {

    /**
     * The text goes wrong at a place.
     *
     * @param index the index of the character, counted from 0
     */
    JsonException(String message, int index) {
        super(message + " at character " + (index + 1), null, false, false);
    }
}

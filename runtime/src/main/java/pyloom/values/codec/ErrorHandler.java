package pyloom.values.codec;

/**
 * What happens to characters or bytes that a codec cannot convert. Either method returns what
 * stands in their place, or throws.
 */
public interface ErrorHandler {

    /**
     * What an error handler answers.
     *
     * @param text the replacement, if it is text
     * @param bytes the replacement, if it is bytes, which only encoding allows
     * @param next the offset where the conversion goes on
     */
    record Recovery(String text, byte[] bytes, int next) {

        /** {@return a replacement by text} */
        public static Recovery text(String text, int next) {
            return new Recovery(text, null, next);
        }

        /** {@return a replacement by bytes} */
        public static Recovery bytes(byte[] bytes, int next) {
            return new Recovery(null, bytes, next);
        }
    }

    /**
     * What could not be converted.
     *
     * @param codec the codec, as its errors name it
     * @param start the first offset (of chars, if text is encoded)
     * @param end the offset behind the last
     * @param reason CPython's words
     */
    record Problem(String codec, int start, int end, String reason) {}

    /** {@return what replaces chars {@code start} to {@code end} of a text that is encoded} */
    Recovery encode(Problem problem, String text);

    /** {@return what replaces bytes {@code start} to {@code end} of input that is decoded} */
    Recovery decode(Problem problem, byte[] input);
}

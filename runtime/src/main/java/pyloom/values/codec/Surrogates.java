package pyloom.values.codec;

/** Where lone surrogates stand in a text. */
final class Surrogates {

    private Surrogates() {}

    /** {@return the offset of the first surrogate without its other half, or -1} */
    static int firstLone(String text, int start) {
        for (int at = start; at < text.length(); at++) {
            char character = text.charAt(at);
            if (Character.isSurrogate(character)) {
                if (Character.isSupplementaryCodePoint(text.codePointAt(at))) {
                    at++;
                } else {
                    return at;
                }
            }
        }
        return -1;
    }

    /** {@return the offset behind the lone surrogates that start at {@code start}} */
    static int endOfLone(String text, int start) {
        int at = start;
        while (at < text.length()
                && Character.isSurrogate(text.charAt(at))
                && !Character.isSupplementaryCodePoint(text.codePointAt(at))) {
            at++;
        }
        return at;
    }
}

package pyloom.stdlib.json;

/**
 * What a decoder makes of the parts of a text.
 *
 * @param objectHook called with the dict of an object, or null
 * @param pairsHook called with the list of pairs of an object, or null
 * @param parseFloat called with the text of a number, or null
 * @param parseInt called with the text of a number, or null
 * @param parseConstant called with NaN, Infinity or -Infinity, or null
 * @param strict whether strings cannot have control characters
 */
record DecoderOptions(
        Object objectHook,
        Object pairsHook,
        Object parseFloat,
        Object parseInt,
        Object parseConstant,
        boolean strict) {

    /** Those of {@code json.loads(text)}. */
    static final DecoderOptions DEFAULT = new DecoderOptions(null, null, null, null, null, true);

    boolean hasHook() {
        return objectHook != null || pairsHook != null;
    }
}

package pyloom.translator.emit.layout;

/** Is told where the words come to stand that carry marks. */
@FunctionalInterface
public interface PlacedMarks {

    /**
     * A mark.
     *
     * @param mark the mark
     * @param start the index in the text where its word starts
     * @param end the index behind the word
     */
    void accept(Object mark, int start, int end);
}

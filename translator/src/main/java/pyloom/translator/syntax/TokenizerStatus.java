package pyloom.translator.syntax;

/** How the tokenizer stands. */
enum TokenizerStatus {
    /** It can go on. */
    FINE,
    /** The text is at its end. */
    END_OF_FILE,
    /** A line is indented less than the one before, but as none of those around it. */
    DEDENT_MISMATCH,
    /** Tabs and spaces compare differently under different widths of a tab. */
    TABS_AND_SPACES,
    /** Blocks are nested deeper than CPython allows. */
    TOO_DEEP,
    /** A backslash is not the last character of its line. */
    AFTER_CONTINUATION,
    /** An identifier holds bytes that are no UTF-8. */
    NOT_DECODABLE,
    /** An error has been thrown. */
    FAILED
}

package pyloom.stdlib.textwrap;

import pyloom.stdlib.re.PyPattern;
import pyloom.stdlib.re.ReModule;

/** The patterns that take text apart into words. */
final class WordPatterns {

    private static final String SPACE = "[\\t\\n\\x0b\\x0c\\r ]";
    private static final String NO_SPACE = "[^\\t\\n\\x0b\\x0c\\r ]";
    private static final String LETTER = "[^\\d\\W]";
    private static final String WORD_OR_SIGN = "[\\w!\"'&.,?]";

    private static final String DASH = "(?<=" + WORD_OR_SIGN + ")-{2,}(?=\\w)";
    private static final String HYPHEN =
            "-(?:(?<=%1$s{2}-)|(?<=%1$s-%1$s-))(?=%1$s-?%1$s)".formatted(LETTER);
    private static final String WORD_END = "(?=" + SPACE + "|\\Z)";
    private static final String BEFORE_DASH = "(?<=" + WORD_OR_SIGN + ")(?=-{2,}\\w)";

    /** Whitespace, dashes between words, and words, which hyphens take apart. */
    static final PyPattern WITH_HYPHENS =
            compile(
                    "(%s+|%s|%s+?(?:%s|%s|%s))"
                            .formatted(SPACE, DASH, NO_SPACE, HYPHEN, WORD_END, BEFORE_DASH));

    /** Whitespace, and what stands between. */
    static final PyPattern SPACES_ONLY = compile("(" + SPACE + "+)");

    /** A chunk that ends a sentence. */
    static final PyPattern SENTENCE_END = compile("[a-z][\\.\\!\\?][\\\"\\']?\\Z");

    private WordPatterns() {}

    private static PyPattern compile(String pattern) {
        return ReModule.compile(pattern, 0L);
    }
}

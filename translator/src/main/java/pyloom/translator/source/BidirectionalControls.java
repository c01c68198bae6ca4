package pyloom.translator.source;

import java.util.stream.IntStream;

/**
 * The characters that change the direction of text around them. CPython accepts them in comments
 * and strings; there they can make a line look like another ("Trojan Source", CVE-2021-42574).
 */
public final class BidirectionalControls {

    private BidirectionalControls() {}

    /** {@return the indexes in the text where one stands} */
    public static IntStream find(SourceText source) {
        if (source.isAscii()) {
            return IntStream.empty();
        }
        String text = source.text();
        return IntStream.range(0, text.length()).filter(index -> isOne(text.charAt(index)));
    }

    private static boolean isOne(char character) {
        return character >= '\u202a' && character <= '\u202e'
                || character >= '\u2066' && character <= '\u2069';
    }
}

package pyloom.translator.emit.javadoc;

import pyloom.translator.emit.javadoc.Token.Kind;

import java.util.ArrayList;
import java.util.List;

/** Brings the tokens of a Javadoc comment into the form that the layout needs. */
final class TokenCleanup {

    private TokenCleanup() {}

    /** {@return the tokens with words and spaces joined and paragraphs marked} */
    static List<Token> clean(List<Token> scanned) {
        return PreformattedCode.moveToMargin(softenLinks(markParagraphs(join(scanned))));
    }

    /**
     * Joins adjacent words and adjacent spaces. A word that begins with an at sign also joins the
     * word before it, since at the start of a line it would become a tag.
     */
    private static List<Token> join(List<Token> tokens) {
        List<Token> joined = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            if (!tokens.get(i).is(Kind.WORD)) {
                joined.add(tokens.get(i));
                i++;
                continue;
            }
            StringBuilder word = new StringBuilder();
            StringBuilder spaces = new StringBuilder();
            boolean more = true;
            while (more) {
                i = append(tokens, i, Kind.WORD, word);
                spaces.setLength(0);
                i = append(tokens, i, Kind.SPACE, spaces);
                more = i < tokens.size() && startsWithAt(tokens.get(i));
                if (more) {
                    word.append(' ');
                }
            }
            joined.add(new Token(Kind.WORD, word.toString()));
            if (!spaces.isEmpty()) {
                joined.add(new Token(Kind.SPACE, spaces.toString()));
            }
        }
        return joined;
    }

    private static int append(List<Token> tokens, int start, Kind kind, StringBuilder target) {
        int i = start;
        while (i < tokens.size() && tokens.get(i).is(kind)) {
            target.append(tokens.get(i).text());
            i++;
        }
        return i;
    }

    private static boolean startsWithAt(Token token) {
        return token.is(Kind.WORD) && token.text().startsWith("@");
    }

    /** A blank line between words starts a paragraph. */
    private static List<Token> markParagraphs(List<Token> tokens) {
        List<Token> marked = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (i >= 2
                    && tokens.get(i).is(Kind.WORD)
                    && tokens.get(i - 1).hasBlankLine()
                    && tokens.get(i - 2).is(Kind.WORD)) {
                marked.add(new Token(Kind.PARAGRAPH, "<p>"));
            }
            marked.add(tokens.get(i));
        }
        return marked;
    }

    /** The space behind the start of a link is not part of the link's text. */
    private static List<Token> softenLinks(List<Token> tokens) {
        List<Token> softened = new ArrayList<>(tokens);
        for (int i = 1; i < softened.size(); i++) {
            if (softened.get(i).is(Kind.SPACE)
                    && softened.get(i - 1).is(Kind.WORD)
                    && softened.get(i - 1).text().matches("href=[^>]*>")) {
                softened.set(i, new Token(Kind.SOFT_BREAK, ""));
            }
        }
        return softened;
    }
}

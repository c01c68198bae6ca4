package pyloom.translator.emit.javadoc;

import pyloom.translator.emit.javadoc.Token.Kind;

import java.util.ArrayList;
import java.util.List;

/** Fills lines with the tokens of a Javadoc comment. */
final class JavadocFiller {

    /** What is to stand between the last token and the next; the later constant wins. */
    private enum Gap {
        NONE,
        SPACE,
        NEW_LINE,
        BLANK_LINE
    }

    private final int width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int room;
    private Gap gap = Gap.NONE;
    private boolean atLineStart;
    private boolean hasText;
    private boolean inItem;
    private boolean inBlockTag;
    private int openItems;
    private int openLists;
    private int listsForBlankLines;

    /** A filler for lines of {@code width} characters. */
    JavadocFiller(int width) {
        this.width = width;
        startLine(true);
    }

    /** {@return the lines filled so far} */
    List<String> lines() {
        List<String> all = new ArrayList<>(lines);
        all.add(line.toString());
        return all;
    }

    void add(Token token) {
        switch (token.kind()) {
            case WORD, INLINE_CODE -> write(token);
            case SPACE -> ask(Gap.SPACE);
            case HARD_BREAK -> endLine(false);
            case BLOCK_TAG -> addBlockTag(token);
            case PARAGRAPH -> addParagraph(token);
            case LIST_OPEN -> openList(token);
            case LIST_CLOSE -> closeList(token);
            case ITEM -> addItem(token);
            case HEADER_OPEN, PREFORMATTED_OPEN -> {
                ask(Gap.BLANK_LINE);
                write(token);
            }
            case HEADER_CLOSE, PREFORMATTED_CLOSE -> {
                write(token);
                ask(Gap.BLANK_LINE);
            }
            case QUOTE -> {
                ask(Gap.BLANK_LINE);
                write(token);
                ask(Gap.BLANK_LINE);
            }
            case LINE_BREAK -> {
                write(plain(token, "<br>"));
                ask(Gap.NEW_LINE);
            }
            case HTML_COMMENT -> {
                ask(Gap.NEW_LINE);
                write(token);
                ask(Gap.NEW_LINE);
            }
            case SOFT_BREAK, DROPPED -> {}
        }
    }

    private void addBlockTag(Token token) {
        inItem = false;
        openItems = 0;
        openLists = 0;
        listsForBlankLines = 0;
        if (hasText) {
            ask(inBlockTag ? Gap.NEW_LINE : Gap.BLANK_LINE);
            inBlockTag = false;
        }
        write(token);
        inBlockTag = true;
    }

    private void addParagraph(Token token) {
        if (hasText) {
            ask(Gap.BLANK_LINE);
            write(plain(token, "<p>"));
        }
    }

    private void openList(Token token) {
        ask(Gap.BLANK_LINE);
        write(token);
        inItem = false;
        openLists++;
        listsForBlankLines++;
        ask(Gap.NEW_LINE);
    }

    private void closeList(Token token) {
        ask(Gap.NEW_LINE);
        openItems = Math.max(openItems - 1, 0);
        openLists = Math.max(openLists - 1, 0);
        write(token);
        listsForBlankLines = Math.max(listsForBlankLines - 1, 0);
        ask(Gap.BLANK_LINE);
    }

    private void addItem(Token token) {
        ask(Gap.NEW_LINE);
        if (inItem) {
            openItems = Math.max(openItems - 1, 0);
        }
        write(token);
        inItem = true;
        openItems++;
    }

    /** A tag without attributes is written in one way. */
    private static Token plain(Token token, String form) {
        return token.text().matches("<\\w+\\s*/?\\s*>") ? new Token(token.kind(), form) : token;
    }

    private void ask(Gap wanted) {
        gap = wanted.compareTo(gap) > 0 ? wanted : gap;
    }

    private void write(Token token) {
        if (gap == Gap.BLANK_LINE && (listsForBlankLines > 0 || inBlockTag)) {
            gap = Gap.NEW_LINE;
        }
        boolean space = gap == Gap.SPACE;
        if (gap == Gap.BLANK_LINE) {
            endLine(true);
            line.setLength(0);
            endLine(true);
        } else if (gap == Gap.NEW_LINE) {
            endLine(true);
        }
        String text = token.text();
        if (!atLineStart && text.length() + (space ? 1 : 0) > room) {
            endLine(true);
        }
        if (!atLineStart && space) {
            line.append(' ');
            room--;
        }
        line.append(text);
        room -= text.length();
        boolean pinned =
                token.is(Kind.ITEM) || token.is(Kind.PARAGRAPH) || token.is(Kind.HEADER_OPEN);
        atLineStart = pinned && atLineStart;
        gap = Gap.NONE;
        hasText = true;
    }

    private void endLine(boolean indented) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
        startLine(indented);
    }

    private void startLine(boolean indented) {
        int indent = indented ? 4 * openItems + 2 * openLists + (inBlockTag ? 4 : 0) : 0;
        line.repeat(' ', indent);
        room = width - indent;
        atLineStart = true;
    }
}

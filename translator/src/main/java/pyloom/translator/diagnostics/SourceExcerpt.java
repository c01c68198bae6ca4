package pyloom.translator.diagnostics;

/** A line of source and, to go below it, carets under a part of it; both fit for a terminal. */
final class SourceExcerpt {

    /** A line wider than this is shown in part: a file may be one line of ten megabytes. */
    private static final int WIDEST = 160;

    private static final int BEFORE_CARETS = 60;
    private static final int TAB_STOP = 8;
    private static final String LEFT_OUT = "...";

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder carets = new StringBuilder();
    private int width;

    private SourceExcerpt() {}

    /**
     * Shows a line without its indentation.
     *
     * @param line the line without its end
     * @param column the first marked character, counted from 1; 0 for no carets
     * @param endColumn the character behind the last marked one
     */
    static SourceExcerpt of(String line, int column, int endColumn) {
        SourceExcerpt excerpt = new SourceExcerpt();
        int characters = line.codePointCount(0, line.length());
        int position = 1;
        if (column > WIDEST - BEFORE_CARETS && characters > WIDEST) {
            position = Math.min(column, characters) - BEFORE_CARETS;
            excerpt.append(LEFT_OUT, false);
        } else {
            position += indentation(line, column);
        }
        int index = line.offsetByCodePoints(0, position - 1);
        int behind = Math.max(endColumn, column + 1);
        while (index < line.length() && excerpt.width < WIDEST) {
            int character = line.codePointAt(index);
            excerpt.append(character, column > 0 && position >= column && position < behind);
            index += Character.charCount(character);
            position++;
        }
        if (index < line.length()) {
            excerpt.append(LEFT_OUT, false);
        } else if (column >= position) {
            excerpt.append(" ".repeat(column - position), false);
            excerpt.carets.append('^');
        }
        return excerpt;
    }

    /** White space in front, but never what is marked. */
    private static int indentation(String line, int column) {
        int count = 0;
        while (count < line.length()
                && (column == 0 || count < column - 1)
                && " \t\f".indexOf(line.charAt(count)) >= 0) {
            count++;
        }
        return count;
    }

    private void append(int character, boolean marked) {
        if (character == '\t') {
            append(" ".repeat(TAB_STOP - width % TAB_STOP), marked);
        } else {
            text.append(SafeText.of(character));
            mark(SafeText.width(character), marked);
        }
    }

    private void append(String plain, boolean marked) {
        text.append(plain);
        mark(plain.length(), marked);
    }

    private void mark(int columns, boolean marked) {
        carets.repeat(marked ? '^' : ' ', columns);
        width += columns;
    }

    /** {@return the line} */
    String text() {
        return text.toString().stripTrailing();
    }

    /** {@return the carets, or an empty string where none were asked for} */
    String carets() {
        return carets.toString().stripTrailing();
    }
}

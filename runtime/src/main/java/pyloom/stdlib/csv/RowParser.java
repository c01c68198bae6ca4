package pyloom.stdlib.csv;

import pyloom.object.BuiltinTypes;
import pyloom.object.Calls;
import pyloom.object.PyList;

/** Takes lines apart: CPython's automaton, one character after the other. Not thread-safe. */
final class RowParser {

    private static final int END_OF_LINE = -2;

    private enum State {
        RECORD_START,
        FIELD_START,
        ESCAPED,
        FIELD,
        QUOTED,
        ESCAPED_IN_QUOTED,
        QUOTE_IN_QUOTED,
        LINE_END,
        AFTER_ESCAPED_LINE_END
    }

    private final CsvDialect dialect;
    private final boolean isPlain; // fields are what stands between delimiters
    private final StringBuilder field = new StringBuilder();
    private State state = State.RECORD_START;
    private boolean isUnquoted;
    private PyList row = new PyList();

    RowParser(CsvDialect dialect) {
        this.dialect = dialect;
        this.isPlain =
                !dialect.skipsSpace
                        && dialect.escape == CsvDialect.UNSET
                        && dialect.delimiter <= Character.MAX_VALUE
                        && (dialect.quoting == CsvDialect.QUOTE_MINIMAL
                                || dialect.quoting == CsvDialect.QUOTE_ALL
                                || dialect.quoting == CsvDialect.QUOTE_NONE);
    }

    void begin() {
        row = new PyList();
        field.setLength(0);
        state = State.RECORD_START;
        isUnquoted = false;
    }

    PyList row() {
        return row;
    }

    boolean isComplete() {
        return state == State.RECORD_START;
    }

    /** {@return the row of a line without anything special, or null} */
    PyList quickRow(String line) {
        if (!isPlain || state != State.RECORD_START || line.length() > FieldLimit.get()) {
            return null;
        }
        int end = line.length();
        if (end > 0 && line.charAt(end - 1) == '\n') {
            end--;
        }
        if (end > 0 && line.charAt(end - 1) == '\r') {
            end--;
        }
        boolean isSpecial =
                end == 0
                        || line.indexOf(dialect.quote) >= 0 && dialect.quote >= 0
                        || line.indexOf('\r', 0, end) >= 0
                        || line.indexOf('\n', 0, end) >= 0;
        return isSpecial ? null : split(line, end);
    }

    private PyList split(String line, int end) {
        PyList fields = new PyList();
        int from = 0;
        while (true) {
            int at = line.indexOf(dialect.delimiter, from, end);
            if (at < 0) {
                fields.append(line.substring(from, end));
                return fields;
            }
            fields.append(line.substring(from, at));
            from = at + 1;
        }
    }

    void parse(String line) {
        for (int at = 0; at < line.length(); ) {
            int character = line.codePointAt(at);
            take(character);
            at += Character.charCount(character);
        }
        take(END_OF_LINE);
    }

    /** {@return whether the end of the input ends a row} */
    boolean finish() {
        if (field.isEmpty() && state != State.QUOTED) {
            return false;
        }
        if (dialect.strict) {
            throw new CsvError("unexpected end of data");
        }
        save();
        return true;
    }

    private static boolean isLineEnd(int character) {
        return character == '\n' || character == '\r' || character == END_OF_LINE;
    }

    private void take(int character) {
        switch (state) {
            case RECORD_START -> startRecord(character);
            case FIELD_START -> startField(character);
            case ESCAPED -> takeEscaped(character);
            case AFTER_ESCAPED_LINE_END -> {
                if (character != END_OF_LINE) {
                    takeInField(character);
                }
            }
            case FIELD -> takeInField(character);
            case QUOTED -> takeQuoted(character);
            case ESCAPED_IN_QUOTED -> {
                add(character == END_OF_LINE ? '\n' : character);
                state = State.QUOTED;
            }
            case QUOTE_IN_QUOTED -> takeBehindQuote(character);
            case LINE_END -> {
                if (character == END_OF_LINE) {
                    state = State.RECORD_START;
                } else if (!isLineEnd(character)) {
                    throw new CsvError(
                            "new-line character seen in unquoted field - do you need to open the"
                                    + " file with newline=''?");
                }
            }
        }
    }

    private void startRecord(int character) {
        if (character == END_OF_LINE) {
            return;
        }
        if (isLineEnd(character)) {
            state = State.LINE_END;
        } else {
            startField(character);
        }
    }

    private void startField(int character) {
        state = State.FIELD_START;
        isUnquoted = true;
        if (isLineEnd(character)) {
            endLine(character);
        } else if (character == dialect.quote && dialect.quoting != CsvDialect.QUOTE_NONE) {
            isUnquoted = false;
            state = State.QUOTED;
        } else if (character == dialect.escape) {
            state = State.ESCAPED;
        } else if (character == dialect.delimiter) {
            save();
        } else if (character != ' ' || !dialect.skipsSpace) {
            add(character);
            state = State.FIELD;
        }
    }

    private void endLine(int character) {
        save();
        state = character == END_OF_LINE ? State.RECORD_START : State.LINE_END;
    }

    private void takeEscaped(int character) {
        if (character == '\n' || character == '\r') {
            add(character);
            state = State.AFTER_ESCAPED_LINE_END;
        } else {
            add(character == END_OF_LINE ? '\n' : character);
            state = State.FIELD;
        }
    }

    private void takeInField(int character) {
        if (isLineEnd(character)) {
            endLine(character);
        } else if (character == dialect.escape) {
            state = State.ESCAPED;
        } else if (character == dialect.delimiter) {
            save();
            state = State.FIELD_START;
        } else {
            add(character);
            state = State.FIELD;
        }
    }

    private void takeQuoted(int character) {
        if (character == END_OF_LINE) {
            return;
        }
        if (character == dialect.escape) {
            state = State.ESCAPED_IN_QUOTED;
        } else if (character == dialect.quote && dialect.quoting != CsvDialect.QUOTE_NONE) {
            state = dialect.doubleQuote ? State.QUOTE_IN_QUOTED : State.FIELD;
        } else {
            add(character);
        }
    }

    private void takeBehindQuote(int character) {
        if (character == dialect.quote && dialect.quoting != CsvDialect.QUOTE_NONE) {
            add(character);
            state = State.QUOTED;
        } else if (character == dialect.delimiter) {
            save();
            state = State.FIELD_START;
        } else if (isLineEnd(character)) {
            endLine(character);
        } else if (dialect.strict) {
            throw new CsvError(
                    "'%s' expected after '%s'"
                            .formatted(
                                    Character.toString(dialect.delimiter),
                                    Character.toString(dialect.quote)));
        } else {
            add(character);
            state = State.FIELD;
        }
    }

    private void add(int character) {
        if (field.length() >= FieldLimit.get()) {
            throw new CsvError("field larger than field limit (" + FieldLimit.get() + ")");
        }
        field.appendCodePoint(character);
    }

    private void save() {
        int quoting = dialect.quoting;
        boolean isEmpty = field.isEmpty();
        Object value = field.toString();
        field.setLength(0);
        if (isUnquoted && isEmpty) {
            boolean isNull =
                    quoting == CsvDialect.QUOTE_NOTNULL || quoting == CsvDialect.QUOTE_STRINGS;
            value = isNull ? null : value;
        } else if (isUnquoted
                && (quoting == CsvDialect.QUOTE_NONNUMERIC
                        || quoting == CsvDialect.QUOTE_STRINGS)) {
            value = Calls.call(BuiltinTypes.FLOAT, value);
        }
        row.append(value);
    }
}

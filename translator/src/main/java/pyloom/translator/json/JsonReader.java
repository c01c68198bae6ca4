package pyloom.translator.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads one JSON value as RFC 8259 has it, and nothing more lenient.
 *
 * <p>Objects become {@link Map}s in the order of the text, the last of equal keys counting; arrays
 * become {@link List}s, numbers {@link BigDecimal}s, null is null. Escapes that name half of a
 * surrogate pair stay what they are: Python writes them and expects them back.
 */
public final class JsonReader {

    private static final int DEEPEST = 500;

    private final String text;
    private int at;
    private int depth;

    private JsonReader(String text) {
        this.text = text;
    }

    /**
     * {@return the value that {@code text} holds}
     *
     * @throws JsonException if it holds none, or something after it
     */
    public static Object read(String text) throws JsonException {
        JsonReader reader = new JsonReader(text);
        Object value = reader.value();
        if (reader.at < text.length()) {
            throw reader.wrong("nothing more expected");
        }
        return value;
    }

    private Object value() throws JsonException {
        skipSpace();
        Object value =
                switch (peek()) {
                    case '{' -> object();
                    case '[' -> array();
                    case '"' -> string();
                    case 't' -> word("true", true);
                    case 'f' -> word("false", false);
                    case 'n' -> word("null", null);
                    default -> number();
                };
        skipSpace();
        return value;
    }

    private Map<String, Object> object() throws JsonException {
        Map<String, Object> members = new LinkedHashMap<>();
        enter();
        skipSpace();
        if (!found('}')) {
            do {
                skipSpace();
                String name = string();
                skipSpace();
                expect(':');
                members.put(name, value());
            } while (found(','));
            expect('}');
        }
        depth--;
        return members;
    }

    private List<Object> array() throws JsonException {
        List<Object> elements = new ArrayList<>();
        enter();
        skipSpace();
        if (!found(']')) {
            do {
                elements.add(value());
            } while (found(','));
            expect(']');
        }
        depth--;
        return elements;
    }

    private void enter() throws JsonException {
        if (++depth > DEEPEST) {
            throw wrong("nested too deeply");
        }
        at++;
    }

    private String string() throws JsonException {
        expect('"');
        int end = at;
        while (end < text.length()
                && text.charAt(end) >= ' '
                && "\"\\".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        StringBuilder characters = new StringBuilder().append(text, at, end);
        at = end;
        while (!found('"')) {
            char next = peek();
            if (next < ' ') {
                throw wrong("a control character needs an escape");
            }
            at++;
            characters.append(next == '\\' ? escape() : next);
        }
        return characters.toString();
    }

    private char escape() throws JsonException {
        char kind = peek();
        at++;
        return switch (kind) {
            case '"', '\\', '/' -> kind;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unit();
            default -> {
                at--;
                throw wrong("no such escape");
            }
        };
    }

    private char unit() throws JsonException {
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            int digit = peek() < 0x80 ? Character.digit(peek(), 16) : -1;
            if (digit < 0) {
                throw wrong("a hexadecimal digit expected");
            }
            unit = unit * 16 + digit;
            at++;
        }
        return (char) unit;
    }

    private Object word(String word, Object value) throws JsonException {
        if (!text.startsWith(word, at)) {
            throw wrong("a value expected");
        }
        at += word.length();
        return value;
    }

    private BigDecimal number() throws JsonException {
        int start = at;
        found('-');
        if (!found('0')) {
            digits();
        }
        if (found('.')) {
            digits();
        }
        if (found('e') || found('E')) {
            if (!found('-')) {
                found('+');
            }
            digits();
        }
        try {
            return new BigDecimal(text.substring(start, at));
        } catch (ArithmeticException | NumberFormatException outOfRange) {
            at = start;
            throw wrong("a number out of range");
        }
    }

    private void digits() throws JsonException {
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at == start) {
            throw wrong("a value expected");
        }
    }

    private void skipSpace() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    /** The next character, or the null character at the end: no rule accepts it. */
    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private boolean found(char expected) {
        boolean found = at < text.length() && text.charAt(at) == expected;
        if (found) {
            at++;
        }
        return found;
    }

    private void expect(char expected) throws JsonException {
        if (!found(expected)) {
            throw wrong("'" + expected + "' expected");
        }
    }

    private JsonException wrong(String message) {
        return new JsonException(at < text.length() ? message : "the text ends too early", at);
    }
}

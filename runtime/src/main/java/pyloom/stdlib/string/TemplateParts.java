package pyloom.stdlib.string;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.PyIterator;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.ValueError;

/** The parts of a template: literal text, name of a field, format specification, conversion. */
final class TemplateParts extends PyIterator {

    private static final PyType TYPE = PyType.builtin("formatteriterator").iterator();

    private final String text;
    private int at;

    TemplateParts(String text) {
        this.text = text;
    }

    @Override
    public synchronized Object next() {
        if (at >= text.length()) {
            return ABSENT;
        }
        int start = at;
        while (at < text.length() && text.charAt(at) != '{' && text.charAt(at) != '}') {
            at++;
        }
        if (at == text.length()) {
            return part(text.substring(start), null, null, null);
        }
        char brace = text.charAt(at++);
        if (at < text.length() && text.charAt(at) == brace) {
            String literal = text.substring(start, at);
            at++;
            return part(literal, null, null, null);
        }
        if (brace == '}') {
            throw broken("Single '}' encountered in format string");
        }
        if (at == text.length()) {
            throw broken("Single '{' encountered in format string");
        }
        return field(text.substring(start, at - 1));
    }

    private static PyTuple part(String literal, String name, String spec, String conversion) {
        return PyTuple.of(literal, name, spec, conversion);
    }

    private ValueError broken(String message) {
        at = text.length();
        return new ValueError(message);
    }

    private PyTuple field(String literal) {
        int start = at;
        char end = nameEnd();
        if (end == '{') {
            throw broken("unexpected '{' in field name");
        }
        if (end == 0) {
            throw broken("expected '}' before end of string");
        }
        String name = text.substring(start, at - 1);
        String conversion = null;
        if (end == '!') {
            if (at == text.length()) {
                throw broken("end of string while looking for conversion specifier");
            }
            int character = text.codePointAt(at);
            conversion = Character.toString(character);
            at += Character.charCount(character);
            end = at < text.length() ? text.charAt(at++) : ':';
            if (end != '}' && end != ':') {
                throw broken("expected ':' after conversion specifier");
            }
        }
        return part(literal, name, end == ':' ? spec() : "", conversion);
    }

    private char nameEnd() {
        while (at < text.length()) {
            char character = text.charAt(at++);
            if ("{}:!".indexOf(character) >= 0) {
                return character;
            }
            if (character == '[') {
                int close = text.indexOf(']', at);
                at = close < 0 ? text.length() : close;
            }
        }
        return 0;
    }

    private String spec() {
        int start = at;
        int open = 1;
        while (at < text.length()) {
            char character = text.charAt(at++);
            open += character == '{' ? 1 : character == '}' ? -1 : 0;
            if (open == 0) {
                return text.substring(start, at - 1);
            }
        }
        throw broken("unmatched '{' in format spec");
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}

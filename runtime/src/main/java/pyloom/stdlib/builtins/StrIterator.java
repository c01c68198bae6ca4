package pyloom.stdlib.builtins;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.PyIterator;
import pyloom.object.PyType;
import pyloom.values.text.CodePoints;

/** The iterator over the characters of a string. */
public final class StrIterator extends PyIterator {

    private static final PyType ASCII = PyType.builtin("str_ascii_iterator").iterator();
    private static final PyType OTHER = PyType.builtin("str_iterator").iterator();

    private final String text;
    private int at;

    StrIterator(String text) {
        this.text = text;
    }

    @Override
    public Object next() {
        if (at >= text.length()) {
            return ABSENT;
        }
        int character = text.codePointAt(at);
        at += Character.charCount(character);
        return CodePoints.character(character);
    }

    @Override
    public Object lengthHint() {
        return (long) (text.codePointCount(at, text.length()));
    }

    @Override
    public PyType pyType() {
        return text.chars().allMatch(character -> character < 0x80) ? ASCII : OTHER;
    }
}

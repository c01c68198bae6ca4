package pyloom.values.regex;

import pyloom.values.text.StringRepr;
import pyloom.values.text.Unicode;

/**
 * The text of a pattern or template, read one character or one escape (a backslash with what
 * follows) at a time.
 */
final class PatternSource {

    private final int[] points;
    private final boolean isText;
    private int index;
    private String next; // null at the end

    PatternSource(String text, boolean isText) {
        this.points = text.codePoints().toArray();
        this.isText = isText;
        read();
    }

    boolean isText() {
        return isText;
    }

    private void read() {
        if (index >= points.length) {
            next = null;
            return;
        }
        int character = points[index];
        if (character != '\\') {
            next = Character.toString(character);
        } else if (index + 1 == points.length) {
            throw new RegexError("bad escape (end of pattern)", points.length - 1);
        } else {
            next = "\\" + Character.toString(points[++index]);
        }
        index++;
    }

    /** {@return what comes next, or null} */
    String next() {
        return next;
    }

    boolean nextIs(String text) {
        return text.equals(next);
    }

    /** {@return whether one of these characters comes next} */
    boolean nextIsOneOf(String characters) {
        return next != null && next.length() == 1 && characters.indexOf(next.charAt(0)) >= 0;
    }

    /** {@return whether this came next; it is read then} */
    boolean match(String text) {
        boolean matches = text.equals(next);
        if (matches) {
            read();
        }
        return matches;
    }

    /** {@return what came next, or null} */
    String get() {
        String result = next;
        read();
        return result;
    }

    String getWhile(int most, String characters) {
        StringBuilder result = new StringBuilder();
        while (result.length() < most && nextIsOneOf(characters)) {
            result.append(get());
        }
        return result.toString();
    }

    /** {@return what stands before a terminator, which is read too} */
    String getUntil(String terminator, String name) {
        StringBuilder result = new StringBuilder();
        while (true) {
            String part = get();
            if (part == null) {
                throw result.isEmpty()
                        ? error("missing " + name)
                        : error("missing " + terminator + ", unterminated name", length(result));
            }
            if (part.equals(terminator)) {
                if (result.isEmpty()) {
                    throw error("missing " + name, 1);
                }
                return result.toString();
            }
            result.append(part);
        }
    }

    /** {@return the index of what comes next} */
    int tell() {
        return next == null ? index : index - length(next);
    }

    void seek(int position) {
        index = position;
        read();
    }

    static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }

    RegexError error(String message) {
        return error(message, 0);
    }

    /** {@return an error some code points before what comes next} */
    RegexError error(String message, int before) {
        String shown = isText ? message : escaped(message);
        return new RegexError(shown, tell() - before);
    }

    private static String escaped(String message) {
        StringBuilder out = new StringBuilder();
        message.codePoints()
                .forEach(
                        character -> {
                            if (character < 0x80) {
                                out.append((char) character);
                            } else {
                                StringRepr.appendNumeric(character, out);
                            }
                        });
        return out.toString();
    }

    /** Refuses what cannot be the name of a group. */
    void checkGroupName(String name, int before) {
        boolean ascii = name.chars().allMatch(character -> character < 0x80);
        if (!isText && !ascii) {
            throw error(
                    "bad character in group name " + StringRepr.ascii(name), length(name) + before);
        }
        if (!isIdentifier(name)) {
            throw error(
                    "bad character in group name " + StringRepr.repr(name), length(name) + before);
        }
    }

    private static boolean isIdentifier(String name) {
        int[] characters = name.codePoints().toArray();
        if (characters.length == 0 || !Unicode.isIdentifierStart(characters[0])) {
            return false;
        }
        for (int at = 1; at < characters.length; at++) {
            if (!Unicode.isIdentifierPart(characters[at])) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether a name is a number in ASCII digits} */
    static boolean isNumber(String name) {
        return name.chars().allMatch(character -> character >= '0' && character <= '9');
    }
}

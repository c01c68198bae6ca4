package pyloom.values.regex;

import pyloom.values.Fault;
import pyloom.values.text.StringRepr;

import java.util.ArrayList;
import java.util.List;

/** A template with references to groups, as {@code re.sub} takes it. Immutable. */
public final class RegexTemplate {

    private static final String DIGITS = "0123456789";
    private static final String OCTAL_DIGITS = "01234567";

    private final List<Object> parts = new ArrayList<>(); // a String or the number of a group
    private final StringBuilder literal = new StringBuilder();
    private final PatternSource source;
    private final Regex regex;

    private RegexTemplate(PatternSource source, Regex regex) {
        this.source = source;
        this.regex = regex;
        String part;
        while ((part = source.get()) != null) {
            if (part.startsWith("\\")) {
                addEscape(part);
            } else {
                literal.append(part);
            }
        }
        addLiteral();
    }

    /**
     * {@return the parsed template}
     *
     * @param text its text; bytes are characters below 256
     * @param isText whether it is text, not bytes
     * @param regex the pattern whose groups it refers to
     * @throws RegexError if it is none
     */
    public static RegexTemplate parse(String text, boolean isText, Regex regex) {
        return new RegexTemplate(new PatternSource(text, isText), regex);
    }

    /** {@return strings, and the numbers of groups as {@code Integer}} */
    public List<Object> parts() {
        return parts;
    }

    /** Appends what it makes of the match that was found last; a group without match is empty. */
    public void append(Matcher found, String text, StringBuilder out) {
        for (Object part : parts) {
            if (part instanceof String string) {
                out.append(string);
            } else {
                int group = (Integer) part;
                int start = group == 0 ? found.start() : found.start(group);
                if (start >= 0) {
                    out.append(text, start, group == 0 ? found.end() : found.end(group));
                }
            }
        }
    }

    private void addLiteral() {
        if (!literal.isEmpty()) {
            parts.add(literal.toString());
            literal.setLength(0);
        }
    }

    private void addGroup(long number, int before) {
        if (number > regex.groups()) {
            throw source.error("invalid group reference " + number, before);
        }
        addLiteral();
        parts.add((int) number);
    }

    private void addEscape(String escape) {
        char letter = escape.charAt(1);
        if (letter == 'g') {
            addReference();
        } else if (letter == '0') {
            String octal = escape + source.getWhile(2, OCTAL_DIGITS);
            literal.append((char) (Integer.parseInt(octal.substring(1), 8) & 0xff));
        } else if (DIGITS.indexOf(letter) >= 0) {
            addNumber(escape);
        } else {
            addSimple(escape);
        }
    }

    private void addReference() {
        if (!source.match("<")) {
            throw source.error("missing <");
        }
        String name = source.getUntil(">", "group name");
        int length = PatternSource.length(name) + 1;
        if (!PatternSource.isNumber(name)) {
            source.checkGroupName(name, 1);
            Integer number = regex.groupNames().get(name);
            if (number == null) {
                throw Fault.index("unknown group name " + StringRepr.repr(name));
            }
            addGroup(number, length);
            return;
        }
        long number = name.length() > 18 ? Long.MAX_VALUE : Long.parseLong(name);
        if (number >= ParseState.MOST_GROUPS) {
            throw source.error("invalid group reference " + name, length);
        }
        addGroup(number, length);
    }

    private void addNumber(String begin) {
        String escape = begin;
        if (source.nextIsOneOf(DIGITS)) {
            escape += source.get();
            if (Escapes.isOctal(escape.charAt(1))
                    && Escapes.isOctal(escape.charAt(2))
                    && source.nextIsOneOf(OCTAL_DIGITS)) {
                escape += source.get();
                literal.append((char) Escapes.octal(source, escape));
                return;
            }
        }
        addGroup(Integer.parseInt(escape.substring(1)), escape.length() - 1);
    }

    private void addSimple(String escape) {
        int simple = escape.equals("\\b") ? '\b' : Escapes.simple(escape);
        if (simple >= 0) {
            literal.append((char) simple);
        } else if (Escapes.isAsciiLetter(escape.charAt(1))) {
            throw source.error("bad escape " + escape, PatternSource.length(escape));
        } else {
            literal.append(escape);
        }
    }
}

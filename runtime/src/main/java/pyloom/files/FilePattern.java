package pyloom.files;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Patterns of names as shells have them: {@code *}, {@code ?}, {@code [abc]}, {@code [!abc]}, and
 * {@code **} for any directories.
 */
public final class FilePattern {

    private static final String ANY = ".*";
    private static final String NEVER = "(?!)";

    private FilePattern() {}

    /**
     * {@return the pattern of a single name}
     *
     * @param text the pattern as a shell has it
     * @param isCaseSensitive whether upper and lower case differ
     */
    public static Pattern ofName(String text, boolean isCaseSensitive) {
        return compile(translate(text, ANY, "."), isCaseSensitive);
    }

    /**
     * {@return the pattern of a whole path, in which the wildcards of a part match no slash}
     *
     * @param text the pattern as a shell has it
     * @param isCaseSensitive whether upper and lower case differ
     */
    public static Pattern ofPath(String text, boolean isCaseSensitive) {
        List<String> parts = List.of(text.split("/", -1));
        StringBuilder regex = new StringBuilder();
        int last = parts.size() - 1;
        for (int i = 0; i <= last; i++) {
            String part = parts.get(i);
            if (part.equals("**")) {
                boolean isRepeated = i < last && parts.get(i + 1).equals("**");
                regex.append(i == last ? ANY : isRepeated ? "" : "(?:.+/)?");
                continue;
            }
            regex.append(part.equals("*") ? "[^/]+" : translate(part, "[^/]*", "[^/]"));
            regex.append(i < last ? "/" : "");
        }
        return compile(regex.toString(), isCaseSensitive);
    }

    private static Pattern compile(String regex, boolean isCaseSensitive) {
        int folding = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return Pattern.compile(regex, Pattern.DOTALL | (isCaseSensitive ? 0 : folding));
    }

    /** {@return whether a text has wildcards} */
    public static boolean hasMagic(String text) {
        return text.indexOf('*') >= 0 || text.indexOf('?') >= 0 || text.indexOf('[') >= 0;
    }

    private static String translate(String text, String star, String one) {
        StringBuilder regex = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            char letter = text.charAt(at);
            int end = letter == '[' ? endOfSet(text, at) : -1;
            if (letter == '*') {
                regex.append(star);
                while (at + 1 < text.length() && text.charAt(at + 1) == '*') {
                    at++;
                }
            } else if (letter == '?') {
                regex.append(one);
            } else if (end > 0) {
                regex.append(set(text.substring(at + 1, end)));
                at = end;
            } else {
                int codePoint = text.codePointAt(at);
                regex.append(Pattern.quote(Character.toString(codePoint)));
                at += Character.charCount(codePoint) - 1;
            }
            at++;
        }
        return regex.toString();
    }

    /** {@return where a set that begins at an index ends, or -1 if it does not} */
    private static int endOfSet(String text, int start) {
        int at = start + 1;
        if (at < text.length() && text.charAt(at) == '!') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == ']') {
            at++;
        }
        return text.indexOf(']', at);
    }

    private static String set(String content) {
        boolean isNegated = content.startsWith("!");
        int[] members = content.substring(isNegated ? 1 : 0).codePoints().toArray();
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < members.length; at++) {
            boolean isRange = at + 2 < members.length && members[at + 1] == '-';
            if (!isRange) {
                append(out, members[at]);
            } else if (members[at] <= members[at + 2]) {
                append(out, members[at]);
                out.append('-');
                append(out, members[at + 2]);
            }
            at += isRange ? 2 : 0;
        }
        if (out.isEmpty()) {
            return isNegated ? "." : NEVER;
        }
        return (isNegated ? "[^" : "[") + out + "]";
    }

    private static void append(StringBuilder out, int codePoint) {
        if (!Character.isLetterOrDigit(codePoint)) {
            out.append('\\');
        }
        out.appendCodePoint(codePoint);
    }
}

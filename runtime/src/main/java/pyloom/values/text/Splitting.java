package pyloom.values.text;

import java.util.ArrayList;
import java.util.List;

/** Splitting at white space and at line ends, and stripping. */
public final class Splitting {

    private Splitting() {}

    /** {@return the words of {@code text.split(None, limit)}; a negative limit splits at all} */
    public static List<String> words(String text, long limit) {
        List<String> words = new ArrayList<>();
        int end = text.length();
        long left = limit;
        int at = skipSpace(text, 0);
        while (at < end) {
            if (left-- == 0) {
                words.add(text.substring(at));
                break;
            }
            int start = at;
            while (at < end && !Whitespace.isSpace(text.charAt(at))) {
                at++;
            }
            words.add(text.substring(start, at));
            at = skipSpace(text, at);
        }
        return words;
    }

    /** {@return the words of {@code text.rsplit(None, limit)}} */
    public static List<String> wordsFromEnd(String text, long limit) {
        List<String> words = new ArrayList<>();
        long left = limit;
        int at = endOfText(text);
        while (at > 0) {
            if (left-- == 0) {
                words.add(text.substring(0, at));
                break;
            }
            int end = at;
            while (at > 0 && !Whitespace.isSpace(text.charAt(at - 1))) {
                at--;
            }
            words.add(text.substring(at, end));
            while (at > 0 && Whitespace.isSpace(text.charAt(at - 1))) {
                at--;
            }
        }
        return words.reversed();
    }

    private static int skipSpace(String text, int start) {
        int at = start;
        while (at < text.length() && Whitespace.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int endOfText(String text) {
        int end = text.length();
        while (end > 0 && Whitespace.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** {@return {@code text.splitlines(keepEnds)}} */
    public static List<String> lines(String text, boolean keepEnds) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && !Whitespace.isLineBreak(text.charAt(end))) {
                end++;
            }
            int next = Math.min(end + 1, text.length());
            if (next < text.length() && text.charAt(end) == '\r' && text.charAt(next) == '\n') {
                next++;
            }
            lines.add(text.substring(start, keepEnds ? next : end));
            start = next;
        }
        return lines;
    }

    /** {@return {@code text} without white space at the ends asked for} */
    public static String strip(String text, boolean left, boolean right) {
        int start = left ? skipSpace(text, 0) : 0;
        int end = right ? Math.max(endOfText(text), start) : text.length();
        return text.substring(start, end);
    }

    /** {@return {@code text} without characters of {@code characters} at the ends asked for} */
    public static String strip(String text, String characters, boolean left, boolean right) {
        int start = 0;
        int end = text.length();
        while (left && start < end && characters.indexOf(text.codePointAt(start)) >= 0) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (right && start < end && characters.indexOf(text.codePointBefore(end)) >= 0) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return text.substring(start, end);
    }
}

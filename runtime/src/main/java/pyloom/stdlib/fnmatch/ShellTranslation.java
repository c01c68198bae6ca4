package pyloom.stdlib.fnmatch;

import java.util.ArrayList;
import java.util.List;

/** Writes a pattern of a shell as a regular expression of Python's module {@code re}. */
final class ShellTranslation {

    private static final String STAR = "*";
    private static final String SPECIAL = "()[]{}?*+-|^$\\.&~# \t\n\r\u000b\f";

    private final String pattern;
    private final List<String> pieces = new ArrayList<>();
    private int at;

    private ShellTranslation(String pattern) {
        this.pattern = pattern;
    }

    static String of(String pattern) {
        ShellTranslation translation = new ShellTranslation(pattern);
        translation.read();
        return "(?s:" + translation.joined() + ")\\Z";
    }

    private void read() {
        while (at < pattern.length()) {
            char letter = pattern.charAt(at++);
            switch (letter) {
                case '*' -> {
                    if (pieces.isEmpty() || !pieces.getLast().equals(STAR)) {
                        pieces.add(STAR);
                    }
                }
                case '?' -> pieces.add(".");
                case '[' -> set();
                default -> pieces.add(escape(letter));
            }
        }
    }

    private static String escape(char letter) {
        return SPECIAL.indexOf(letter) >= 0 ? "\\" + letter : String.valueOf(letter);
    }

    private void set() {
        int first = at < pattern.length() && pattern.charAt(at) == '!' ? at + 1 : at;
        int from = first < pattern.length() && pattern.charAt(first) == ']' ? first + 1 : first;
        int end = pattern.indexOf(']', from);
        if (end < 0) {
            pieces.add("\\[");
            return;
        }
        String content = pattern.substring(at, end);
        String text = content.contains("-") ? ranges(first, end) : content.replace("\\", "\\\\");
        text = text.replaceAll("([&~|])", "\\\\$1");
        at = end + 1;
        if (text.isEmpty()) {
            pieces.add("(?!)");
        } else if (text.equals("!")) {
            pieces.add(".");
        } else {
            boolean isEscaped = text.startsWith("^") || text.startsWith("[");
            String start = text.startsWith("!") ? "^" + text.substring(1) : text;
            pieces.add("[" + (isEscaped ? "\\" : "") + start + "]");
        }
    }

    /** Cuts a set at the hyphens of its ranges, and leaves out those that are empty. */
    private String ranges(int first, int end) {
        List<String> chunks = new ArrayList<>();
        int start = at;
        int hyphen = pattern.indexOf('-', first + 1);
        while (hyphen >= 0 && hyphen < end) {
            chunks.add(pattern.substring(start, hyphen));
            start = hyphen + 1;
            hyphen = pattern.indexOf('-', hyphen + 3);
        }
        String last = pattern.substring(start, end);
        if (last.isEmpty()) {
            chunks.set(chunks.size() - 1, chunks.getLast() + "-");
        } else {
            chunks.add(last);
        }
        for (int i = chunks.size() - 1; i > 0; i--) {
            String left = chunks.get(i - 1);
            String right = chunks.get(i);
            if (left.charAt(left.length() - 1) > right.charAt(0)) {
                chunks.set(i - 1, left.substring(0, left.length() - 1) + right.substring(1));
                chunks.remove(i);
            }
        }
        chunks.replaceAll(chunk -> chunk.replace("\\", "\\\\").replace("-", "\\-"));
        return String.join("-", chunks);
    }

    /** Joins the pieces; what stands between two stars is found at its first place for good. */
    private String joined() {
        StringBuilder out = new StringBuilder();
        int index = 0;
        while (index < pieces.size() && !pieces.get(index).equals(STAR)) {
            out.append(pieces.get(index++));
        }
        while (index < pieces.size()) {
            index++;
            StringBuilder fixed = new StringBuilder();
            while (index < pieces.size() && !pieces.get(index).equals(STAR)) {
                fixed.append(pieces.get(index++));
            }
            boolean isLast = index == pieces.size();
            out.append(isLast ? ".*" + fixed : "(?>.*?" + fixed + ")");
        }
        return out.toString();
    }
}

package pyloom.translator.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads line comments as a Java compiler does, which first of all replaces Unicode escapes: written
 * for the tests from the language specification, apart from the code that writes comments.
 */
final class CommentReader {

    private static final Pattern FIELD =
            Pattern.compile(" *public static int c\\d+ = \\d+; ?(.*)", Pattern.DOTALL);

    private CommentReader() {}

    /** {@return the comment of each of {@code count} fields, before it or behind it} */
    static List<String> read(String java, int count) {
        List<String> comments = new ArrayList<>();
        StringBuilder before = new StringBuilder();
        for (String line : withoutEscapes(java).split("[\r\n]")) {
            Matcher field = FIELD.matcher(line);
            if (field.matches()) {
                comments.add(content(before + field.group(1)));
                before.setLength(0);
            } else if (line.startsWith("    //")) {
                before.append(line.substring(before.isEmpty() ? 4 : 6));
            }
        }
        if (comments.size() != count) {
            throw new AssertionError(count + " fields expected, but read " + comments.size());
        }
        return comments;
    }

    private static String content(String comment) {
        if (!comment.startsWith("//")) {
            throw new AssertionError("no comment: " + comment);
        }
        return comment.substring(2).replaceAll("^ ", "");
    }

    /** The translation of section 3.3 of the Java Language Specification. */
    private static String withoutEscapes(String java) {
        StringBuilder result = new StringBuilder();
        int backslashes = 0;
        for (int i = 0; i < java.length(); i++) {
            char c = java.charAt(i);
            boolean escape =
                    c == '\\'
                            && backslashes % 2 == 0
                            && i + 1 < java.length()
                            && java.charAt(i + 1) == 'u';
            backslashes = c == '\\' ? backslashes + 1 : 0;
            if (escape) {
                int digits = i + 1;
                while (java.charAt(digits) == 'u') {
                    digits++;
                }
                result.append((char) Integer.parseInt(java.substring(digits, digits + 4), 16));
                i = digits + 3;
                backslashes = 0;
            } else {
                result.append(c);
            }
        }
        return result.toString();
    }
}

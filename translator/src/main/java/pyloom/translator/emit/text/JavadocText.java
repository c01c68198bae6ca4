package pyloom.translator.emit.text;

import com.github.javaparser.ast.comments.JavadocComment;
import com.github.javaparser.ast.comments.TraditionalJavadocComment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Javadoc for Python docstrings: paragraphs, bulleted lists and indented blocks keep their shape,
 * code between backquotes becomes a code tag, and nothing in the text acts as HTML, as a tag or as
 * the end of the comment.
 */
public final class JavadocText {

    private final UnaryOperator<String> code;
    private final StringBuilder content = new StringBuilder();

    private JavadocText(UnaryOperator<String> code) {
        this.code = code;
    }

    /** {@return the Javadoc for a docstring, absent if it is blank} */
    public static Optional<JavadocComment> ofDocstring(String docstring) {
        return ofDocstring(docstring, UnaryOperator.identity());
    }

    /**
     * {@return the Javadoc for a docstring, absent if it is blank}
     *
     * @param code what a piece of code between backquotes is called in Java, {@code null} for
     *     {@code None} for instance
     */
    public static Optional<JavadocComment> ofDocstring(
            String docstring, UnaryOperator<String> code) {
        List<String> lines = DocstringLines.of(docstring);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        JavadocText text = new JavadocText(code);
        text.addBlocks(lines);
        return Optional.of(new TraditionalJavadocComment(text.content.toString()));
    }

    private void addBlocks(List<String> lines) {
        List<String> block = new ArrayList<>();
        for (String line : lines) {
            if (!line.isEmpty()) {
                block.add(line);
            } else if (!block.isEmpty()) {
                addBlock(block);
                block.clear();
            }
        }
        if (!block.isEmpty()) {
            addBlock(block);
        }
    }

    private void addBlock(List<String> block) {
        String first = block.getFirst();
        if (first.startsWith(" ") || first.startsWith(">>>")) {
            addVerbatim(block);
        } else if (isItem(first)) {
            addList(block);
        } else {
            addProse(block);
        }
    }

    private void addProse(List<String> block) {
        int end = 1;
        while (end < block.size() && !startsOther(block.get(end))) {
            end++;
        }
        String prose = String.join(" ", block.subList(0, end));
        boolean introduces = prose.endsWith("::");
        addLine(
                (content.isEmpty() ? "" : "<p>")
                        + inline(introduces ? prose.substring(0, prose.length() - 1) : prose));
        if (end < block.size()) {
            addBlock(block.subList(end, block.size()));
        }
    }

    private static boolean startsOther(String line) {
        return line.startsWith(" ") || line.startsWith(">>>") || isItem(line);
    }

    private void addVerbatim(List<String> block) {
        int end = 0;
        while (end < block.size() && (end == 0 || !isFlush(block.get(end), block.getFirst()))) {
            end++;
        }
        addLine("<pre>");
        for (String line : block.subList(0, end)) {
            addLine(escape(line));
        }
        addLine("</pre>");
        if (end < block.size()) {
            addBlock(block.subList(end, block.size()));
        }
    }

    /** Whether {@code line} is back at the margin, below a block that is not a Python session. */
    private static boolean isFlush(String line, String first) {
        return !first.startsWith(">>>") && !line.startsWith(" ");
    }

    private void addList(List<String> block) {
        addLine("<ul>");
        StringBuilder item = new StringBuilder();
        for (String line : block) {
            if (isItem(line) && !item.isEmpty()) {
                addLine("<li>" + inline(item.toString()));
                item.setLength(0);
            }
            item.append(item.isEmpty() ? itemText(line) : " " + line.strip());
        }
        addLine("<li>" + inline(item.toString()));
        addLine("</ul>");
    }

    private static boolean isItem(String line) {
        return line.matches("([-*+]|[0-9]{1,3}[.)]|:[a-z]+( [^:]*)?:) .*");
    }

    private static String itemText(String line) {
        return line.startsWith(":") ? line.substring(1) : line.substring(line.indexOf(' ') + 1);
    }

    private void addLine(String line) {
        content.append("\n * ").append(line);
    }

    /** Escapes running text, with what stands between backquotes as code. */
    private String inline(String text) {
        StringBuilder result = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            int open = text.indexOf('`', i);
            String quote = open >= 0 && text.startsWith("``", open) ? "``" : "`";
            int start = open + quote.length();
            int close = open < 0 ? -1 : text.indexOf(quote, start);
            if (close <= start) {
                break;
            }
            result.append(escape(text.substring(i, open)));
            result.append(codeTag(code.apply(text.substring(start, close))));
            i = close + quote.length();
        }
        return result.append(escape(text.substring(i))).toString();
    }

    private static String codeTag(String source) {
        String clean = source.strip();
        boolean safe =
                !clean.contains("*/")
                        && UnicodeEscapes.disarm(clean).equals(clean)
                        && !clean.contains("@");
        return safe && !clean.isEmpty() && hasBalancedBraces(clean)
                ? "{@code " + Ascii.escape(CommentText.visibleControls(clean)) + "}"
                : escape(clean);
    }

    private static boolean hasBalancedBraces(String text) {
        int depth = 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
        }
        return depth == 0;
    }

    /** Whether a backslash before {@code c} has no effect. */
    private static boolean isPlain(char c) {
        return c != 'u' && c != '\\' && Ascii.isPrintable(c);
    }

    /** {@return {@code text} so that Javadoc shows it as it is} */
    static String escape(String text) {
        StringBuilder result = new StringBuilder(text.length() + 16);
        String visible = CommentText.visibleControls(text);
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            char before = i == 0 ? ' ' : visible.charAt(i - 1);
            // What follows the text may begin with an escape.
            char after = i + 1 == visible.length() ? '\\' : visible.charAt(i + 1);
            switch (c) {
                case '&' -> result.append("&amp;");
                case '<' -> result.append("&lt;");
                case '>' -> result.append("&gt;");
                case '@' -> result.append(Character.isLetterOrDigit(before) ? "@" : "&#64;");
                case '*' -> result.append(i == 0 ? "&#42;" : "*");
                case '/' -> result.append(before == '*' ? "&#47;" : "/");
                case '\\' -> result.append(isPlain(after) ? "\\" : "&#92;");
                default -> result.append(c);
            }
        }
        return Ascii.escape(result.toString());
    }
}

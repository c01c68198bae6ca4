package pyloom.translator.emit;

import com.github.javaparser.ast.comments.Comment;

import pyloom.translator.emit.javadoc.JavadocLayout;
import pyloom.translator.emit.text.CommentText;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of one comment of the tree; whatever it holds, it stays a comment. */
final class CommentLines implements pyloom.translator.emit.layout.Comment {

    private static final int LINE_WIDTH = 100;

    private static final Pattern PARAMETER =
            Pattern.compile("\\s*([a-zA-Z_$][a-zA-Z0-9_$]*(?:\\.\\.\\.)?)\\s*=\\s*");

    private final Form form;
    private final String content;
    private final boolean blankLineBefore;
    private boolean overflows;

    private CommentLines(Form form, String content, boolean blankLineBefore) {
        this.form = form;
        this.content = harmless(content, form);
        this.blankLineBefore = blankLineBefore;
    }

    /**
     * {@return the comment, or if it is in Markdown one for each of its lines}
     *
     * @param inLine whether a comment that needs no line of its own is to have none
     */
    static List<CommentLines> of(Comment comment, boolean inLine) {
        boolean blank = comment.findData(NodeNotes.BLANK_LINE_BEFORE).orElse(false);
        if (!comment.isMarkdownComment()) {
            Form form = formOf(comment);
            boolean oneLine = comment.getContent().lines().count() <= 1;
            Form shown = form == Form.BLOCK && inLine && oneLine ? Form.IN_LINE : form;
            return List.of(new CommentLines(shown, comment.getContent(), blank));
        }
        List<CommentLines> lines = new ArrayList<>();
        for (String line : comment.getContent().split("\r\n|\r|\n")) {
            String text = line.strip().startsWith("///") ? line.strip().substring(3) : line;
            lines.add(new CommentLines(Form.LINE, "/" + text, blank && lines.isEmpty()));
        }
        return lines;
    }

    private static Form formOf(Comment comment) {
        if (comment.isLineComment()) {
            return Form.LINE;
        }
        return comment.isJavadocComment() ? Form.JAVADOC : Form.BLOCK;
    }

    private static String harmless(String text, Form form) {
        StringBuilder result = new StringBuilder(text.length());
        String[] lines = text.split("\r\n|\r|\n", -1);
        for (int i = 0; i < lines.length; i++) {
            result.append(i == 0 ? "" : form == Form.LINE ? " " : "\n");
            result.append(CommentText.guarded(lines[i]));
        }
        return switch (form) {
            case LINE -> withSpace(result.toString());
            case JAVADOC -> closed(result.toString());
            // A second star would make it Javadoc.
            case BLOCK, IN_LINE -> (text.startsWith("*") ? " " : "") + closed(result.toString());
        };
    }

    private static String withSpace(String text) {
        String stripped = text.stripTrailing();
        boolean fine = stripped.isEmpty() || " /".indexOf(stripped.charAt(0)) >= 0;
        return fine ? stripped : " " + stripped;
    }

    private static String closed(String text) {
        return text.replace("*/", "*&#47;");
    }

    /** Whether this line comment was too long for the place it got. */
    boolean overflows() {
        return overflows;
    }

    @Override
    public Form form() {
        return form;
    }

    @Override
    public int width() {
        if (form == Form.IN_LINE) {
            return inLine().length();
        }
        int end = content.indexOf('\n');
        return 2 + (end < 0 ? content.length() : end);
    }

    @Override
    public boolean blankLineBefore() {
        return blankLineBefore;
    }

    @Override
    public List<String> lines(int column) {
        return switch (form) {
            case LINE -> wrapped(column);
            case JAVADOC -> JavadocLayout.lines(content, column);
            case BLOCK -> blockLines();
            case IN_LINE -> List.of(inLine());
        };
    }

    private List<String> wrapped(int column) {
        List<String> lines = new ArrayList<>();
        String rest = "//" + content;
        while (rest.length() + column > LINE_WIDTH) {
            int end = LINE_WIDTH - column;
            while (end > 2 && rest.charAt(end) != ' ') {
                end--;
            }
            while (end > 2 && rest.charAt(end - 1) == ' ') {
                end--;
            }
            if (end <= 2) {
                break;
            }
            overflows = true;
            lines.add(rest.substring(0, end));
            rest = "//" + rest.substring(end);
        }
        lines.add(rest);
        return lines;
    }

    /** The comment; if it names a parameter in the one way to do so. */
    private String inLine() {
        Matcher parameter = PARAMETER.matcher(content);
        return parameter.matches() ? "/* " + parameter.group(1) + "= */" : "/*" + content + "*/";
    }

    private List<String> blockLines() {
        String[] raw = ("/*" + content + "*/").split("\n");
        boolean starred = true;
        for (int i = 1; i < raw.length; i++) {
            starred &= raw[i].strip().startsWith("*");
        }
        List<String> lines = new ArrayList<>();
        lines.add(raw[0].stripTrailing());
        int margin = starred ? 0 : margin(raw);
        for (int i = 1; i < raw.length; i++) {
            String line = raw[i].stripTrailing();
            lines.add(
                    starred ? " " + line.strip() : line.substring(Math.min(margin, line.length())));
        }
        return lines;
    }

    private static int margin(String[] lines) {
        int margin = Integer.MAX_VALUE;
        for (int i = 1; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                int indent = lines[i].length() - lines[i].stripLeading().length();
                margin = Math.min(margin, indent);
            }
        }
        return margin == Integer.MAX_VALUE ? 0 : margin;
    }
}

package pyloom.translator.parse;

import pyloom.translator.ast.Module;
import pyloom.translator.source.Comment;
import pyloom.translator.source.SourceText;
import pyloom.translator.source.Span;

import java.util.ArrayList;
import java.util.List;

/** A source that has been parsed: the text, its syntax tree, and the comments beside it. */
public final class ParsedSource {

    private final SourceText text;
    private final Module module;
    private final int[] commentOffsets;

    ParsedSource(SourceText text, Module module, int[] commentOffsets) {
        this.text = text;
        this.module = module;
        this.commentOffsets = commentOffsets;
    }

    /** {@return the source text} */
    public SourceText text() {
        return text;
    }

    /** {@return the syntax tree} */
    public Module module() {
        return module;
    }

    /** {@return the comments, in the order of the text} */
    public List<Comment> comments() {
        List<Comment> comments = new ArrayList<>(commentOffsets.length / 2);
        int line = 1;
        int lineOffset = 0; // of the first byte of the line
        for (int i = 0; i < commentOffsets.length; i += 2) {
            while (line < text.lineCount() && lineOffset + utf8Length(line) < commentOffsets[i]) {
                lineOffset += utf8Length(line) + 1;
                line++;
            }
            int column = commentOffsets[i] - lineOffset;
            int endColumn = commentOffsets[i + 1] - lineOffset;
            int start = text.indexOfUtf8Column(line, column);
            comments.add(
                    new Comment(
                            new Span(line, column, line, endColumn),
                            text.text().substring(start, text.lineEnd(line))));
        }
        return List.copyOf(comments);
    }

    private int utf8Length(int line) {
        return text.utf8Column(line, text.lineEnd(line));
    }
}

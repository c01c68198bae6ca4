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
    private final int[] commentPlaces;

    ParsedSource(SourceText text, Module module, int[] commentPlaces) {
        this.text = text;
        this.module = module;
        this.commentPlaces = commentPlaces;
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
        List<Comment> comments = new ArrayList<>(commentPlaces.length / 3);
        for (int i = 0; i < commentPlaces.length; i += 3) {
            int line = commentPlaces[i];
            int column = commentPlaces[i + 1];
            int start = text.indexOfUtf8Column(line, column);
            comments.add(
                    new Comment(
                            new Span(line, column, line, commentPlaces[i + 2]),
                            text.text().substring(start, text.lineEnd(line))));
        }
        return List.copyOf(comments);
    }
}

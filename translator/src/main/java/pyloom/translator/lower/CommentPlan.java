package pyloom.translator.lower;

import pyloom.translator.ast.ExceptHandler;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.MatchCase;
import pyloom.translator.ast.Stmt;
import pyloom.translator.source.Comment;
import pyloom.translator.source.SourceText;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides to which statement each comment belongs: comments on lines of their own to the statement
 * below, a comment at the end of a line to the statement there or to the block that starts there,
 * comments below the last statement of a block to the end of that block.
 */
final class CommentPlan {

    /** The comments of one statement. */
    static final class Notes {
        final List<Comment> before = new ArrayList<>();
        Comment behind;
        Comment opening; // of the block that this statement is the first of
        final List<Comment> atEnd = new ArrayList<>(); // of the block that this one is the last of

        /** {@return all of them in the order of the source} */
        List<Comment> all() {
            List<Comment> all = new ArrayList<>();
            if (opening != null) {
                all.add(opening);
            }
            all.addAll(before);
            if (behind != null) {
                all.add(behind);
            }
            all.addAll(atEnd);
            return all;
        }
    }

    private static final Notes NONE = new Notes();

    private final SourceText source;
    private final List<Comment> comments;
    private final Map<Stmt, Notes> notes = new IdentityHashMap<>();
    private final List<Comment> header = new ArrayList<>();
    private int next;

    private CommentPlan(SourceText source, List<Comment> comments) {
        this.source = source;
        this.comments = comments;
    }

    /** {@return the places of the comments of a file with these statements} */
    static CommentPlan of(SourceText source, List<Comment> comments, List<Stmt> statements) {
        CommentPlan plan = new CommentPlan(source, comments);
        plan.takeHeader(statements);
        plan.place(statements, -1, Integer.MAX_VALUE);
        plan.header.addAll(comments.subList(plan.next, comments.size()));
        return plan;
    }

    /** {@return the comments about the whole file} */
    List<Comment> header() {
        return header;
    }

    /** {@return all comments of the file} */
    List<Comment> all() {
        return comments;
    }

    /** {@return the comments of a statement} */
    Notes of(Stmt statement) {
        return notes.getOrDefault(statement, NONE);
    }

    /** {@return whether a blank line stands above a line} */
    boolean hasBlankLineAbove(int line) {
        return line > 1 && source.line(line - 1).isBlank();
    }

    private Notes notesOf(Stmt statement) {
        return notes.computeIfAbsent(statement, _ -> new Notes());
    }

    /** The comments at the top, up to the docstring or the last blank line before a statement. */
    private void takeHeader(List<Stmt> statements) {
        boolean hasDocstring = Docstring.of(statements) != null;
        int end = statements.isEmpty() ? Integer.MAX_VALUE : startLine(statements.getFirst());
        int count = 0;
        for (int i = 0; i < comments.size() && line(i) < end; i++) {
            boolean isApart =
                    hasDocstring || statements.isEmpty() || source.line(line(i) + 1).isBlank();
            count = isApart ? i + 1 : count;
        }
        header.addAll(comments.subList(0, count));
        next = count;
    }

    private int line(int comment) {
        return comments.get(comment).span().line();
    }

    private boolean isOnOwnLine(Comment comment) {
        String text = source.line(comment.span().line());
        return text.stripLeading().startsWith("#");
    }

    /** {@return the first line of a statement, decorators included} */
    static int startLine(Stmt statement) {
        List<Expr> decorators =
                switch (statement) {
                    case Stmt.FunctionDef function -> function.decoratorList();
                    case Stmt.AsyncFunctionDef function -> function.decoratorList();
                    case Stmt.ClassDef definition -> definition.decoratorList();
                    default -> List.of();
                };
        return decorators.isEmpty() ? statement.span().line() : decorators.getFirst().span().line();
    }

    /**
     * Places the comments of a block that stands inside a statement at column {@code around}, and
     * is followed by something at line {@code limit}.
     */
    private void place(List<Stmt> statements, int around, int limit) {
        for (int i = 0; i < statements.size(); i++) {
            Stmt statement = statements.get(i);
            int start = startLine(statement);
            while (hasNext() && line(next) < start) {
                Comment comment = comments.get(next++);
                if (i == 0 && !isOnOwnLine(comment) && notesOf(statement).opening == null) {
                    notesOf(statement).opening = comment;
                } else {
                    notesOf(statement).before.add(comment);
                }
            }
            int following = i + 1 < statements.size() ? startLine(statements.get(i + 1)) : limit;
            List<List<Stmt>> blocks = blocks(statement);
            if (blocks.isEmpty()) {
                placeSimple(statement, following);
            } else {
                placeBlocks(blocks, statement.span().column(), following);
            }
        }
        if (!statements.isEmpty()) {
            placeAtEnd(statements, around, limit);
        }
    }

    private void placeBlocks(List<List<Stmt>> blocks, int around, int limit) {
        for (int i = 0; i < blocks.size(); i++) {
            int following = i + 1 < blocks.size() ? startLine(blocks.get(i + 1).getFirst()) : limit;
            place(blocks.get(i), around, following);
        }
    }

    /** A comment inside the statement goes above it, one on its last line behind it. */
    private void placeSimple(Stmt statement, int following) {
        int end = statement.span().endLine();
        while (hasNext() && line(next) < end) {
            notesOf(statement).before.add(comments.get(next++));
        }
        if (hasNext() && line(next) == end && following != end) {
            notesOf(statement).behind = comments.get(next++);
        }
    }

    /** Comments that are indented more than the statement around belong to its block. */
    private void placeAtEnd(List<Stmt> statements, int around, int limit) {
        Stmt last = statements.getLast();
        while (hasNext()
                && isOnOwnLine(comments.get(next))
                && comments.get(next).span().column() > around
                && line(next) > last.span().endLine()
                && line(next) < limit
                && continuesBlock(statements.getFirst(), comments.get(next))) {
            notesOf(last).atEnd.add(comments.get(next++));
        }
    }

    private static boolean continuesBlock(Stmt first, Comment comment) {
        return comment.span().column() >= first.span().column();
    }

    private boolean hasNext() {
        return next < comments.size();
    }

    /** {@return the blocks of a compound statement in the order of the source} */
    private static List<List<Stmt>> blocks(Stmt statement) {
        List<List<Stmt>> blocks = new ArrayList<>();
        switch (statement) {
            case Stmt.FunctionDef it -> blocks.add(it.body());
            case Stmt.AsyncFunctionDef it -> blocks.add(it.body());
            case Stmt.ClassDef it -> blocks.add(it.body());
            case Stmt.For it -> blocks.addAll(List.of(it.body(), it.orelse()));
            case Stmt.AsyncFor it -> blocks.addAll(List.of(it.body(), it.orelse()));
            case Stmt.While it -> blocks.addAll(List.of(it.body(), it.orelse()));
            case Stmt.If it -> blocks.addAll(List.of(it.body(), it.orelse()));
            case Stmt.With it -> blocks.add(it.body());
            case Stmt.AsyncWith it -> blocks.add(it.body());
            case Stmt.Match it -> it.cases().stream().map(MatchCase::body).forEach(blocks::add);
            case Stmt.Try it -> {
                blocks.add(it.body());
                it.handlers().stream().map(ExceptHandler::body).forEach(blocks::add);
                blocks.addAll(List.of(it.orelse(), it.finalbody()));
            }
            case Stmt.TryStar it -> {
                blocks.add(it.body());
                it.handlers().stream().map(ExceptHandler::body).forEach(blocks::add);
                blocks.addAll(List.of(it.orelse(), it.finalbody()));
            }
            default -> {}
        }
        blocks.removeIf(List::isEmpty);
        return blocks;
    }
}

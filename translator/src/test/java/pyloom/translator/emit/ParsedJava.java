package pyloom.translator.emit;

import com.github.javaparser.JavaParser;
import com.github.javaparser.JavaToken;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.comments.Comment;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.nodeTypes.NodeWithArguments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Trees of existing Java files, with their comments and blank lines noted as the lowering would
 * note them, so that the printer can be tried on any file.
 */
final class ParsedJava {

    private record Item(int startLine, int endLine) {}

    private final CompilationUnit unit;
    private final List<JavaToken> tokens = new ArrayList<>();
    private final Map<JavaToken, Integer> indices = new IdentityHashMap<>();
    private final Map<Integer, List<Node>> starting = new HashMap<>();
    private final Map<Integer, List<Node>> ending = new HashMap<>();

    /** The start of each token and comment, as line times 100,000 plus column. */
    private final TreeMap<Long, Item> items = new TreeMap<>();

    private ParsedJava(CompilationUnit unit) {
        this.unit = unit;
    }

    static CompilationUnit parse(String text) {
        ParserConfiguration configuration =
                new ParserConfiguration()
                        .setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_25)
                        .setAttributeComments(false);
        ParseResult<CompilationUnit> result = new JavaParser(configuration).parse(text);
        if (!result.isSuccessful()) {
            throw new IllegalArgumentException(result.getProblems().toString());
        }
        CompilationUnit unit = result.getResult().orElseThrow();
        List<Comment> comments =
                new ArrayList<>(result.getCommentsCollection().orElseThrow().getComments());
        new ParsedJava(unit).annotate(comments);
        return unit;
    }

    private void annotate(List<Comment> comments) {
        for (JavaToken token : unit.getTokenRange().orElseThrow()) {
            if (!token.getCategory().isWhitespaceOrComment()) {
                indices.put(token, tokens.size());
                tokens.add(token);
                addItem(token.getRange().orElseThrow());
            }
        }
        comments.forEach(comment -> addItem(comment.getRange().orElseThrow()));
        unit.walk(
                node -> {
                    if (node != unit && node.getTokenRange().isPresent()) {
                        starting.computeIfAbsent(first(node), _ -> new ArrayList<>()).add(node);
                        ending.computeIfAbsent(last(node), _ -> new ArrayList<>()).add(node);
                    }
                });
        starting.values().forEach(nodes -> noteBlankLine(nodes.getFirst(), blankBefore(nodes)));
        comments.forEach(this::place);
        unit.walk(this::notePairs);
    }

    private void addItem(com.github.javaparser.Range range) {
        items.put(key(range.begin), new Item(range.begin.line, range.end.line));
    }

    private static long key(com.github.javaparser.Position position) {
        return position.line * 100_000L + position.column;
    }

    private int first(Node node) {
        return indices.get(node.getTokenRange().orElseThrow().getBegin());
    }

    private int last(Node node) {
        return indices.getOrDefault(node.getTokenRange().orElseThrow().getEnd(), -1);
    }

    private boolean blankBefore(List<Node> nodes) {
        return blankBefore(key(nodes.getFirst().getRange().orElseThrow().begin));
    }

    private boolean blankBefore(long key) {
        Map.Entry<Long, Item> before = items.lowerEntry(key);
        return before != null && items.get(key).startLine() - before.getValue().endLine() > 1;
    }

    private static void noteBlankLine(Node node, boolean blank) {
        NodeNotes.blankLineBefore(node, blank);
    }

    private void place(Comment comment) {
        long key = key(comment.getRange().orElseThrow().begin);
        int next = nextToken(key);
        boolean blank = blankBefore(key);
        noteBlankLine(comment, blank);
        JavaToken previous = next == 0 ? null : tokens.get(next - 1);
        if (previous != null
                && previous.getRange().orElseThrow().end.line
                        == comment.getRange().orElseThrow().begin.line
                && !comment.isJavadocComment()
                && !isInLine(comment, next)) {
            placeBehind(comment, next - 1);
        } else if (next < tokens.size() && starting.containsKey(next)) {
            placeBefore(comment, starting.get(next).getFirst(), blank);
        } else if (next < tokens.size() && ending.containsKey(next)) {
            NodeNotes.commentAtEnd(ending.get(next).getLast(), comment);
        } else if (next == tokens.size() - 1) {
            NodeNotes.commentAtEnd(unit, comment);
        } else {
            Node node = starting.get(nearestStart(next)).getFirst();
            placeBefore(comment, node, blank);
        }
    }

    /** Whether the comment stands before something on the same line. */
    private boolean isInLine(Comment comment, int next) {
        return comment.isBlockComment()
                && starting.containsKey(next)
                && tokens.get(next).getRange().orElseThrow().begin.line
                        == comment.getRange().orElseThrow().end.line;
    }

    private int nearestStart(int token) {
        int i = token;
        while (!starting.containsKey(i)) {
            i--;
        }
        return i;
    }

    private int nextToken(long key) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (key(tokens.get(middle).getRange().orElseThrow().begin) < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void placeBefore(Comment comment, Node node, boolean blank) {
        boolean hadComment = node.containsData(NodeNotes.COMMENTS_BEFORE);
        if (!hadComment) {
            noteBlankLine(node, blank);
        }
        if (comment.isJavadocComment() && node instanceof BodyDeclaration) {
            node.setComment(comment);
            return;
        }
        NodeNotes.commentBefore(node, comment);
        long after = items.higherKey(key(comment.getRange().orElseThrow().begin));
        if (after == key(node.getRange().orElseThrow().begin) && blankBefore(after)) {
            NodeNotes.blankLineAfterComments(node);
        }
    }

    private void placeBehind(Comment comment, int previous) {
        String text = tokens.get(previous).getText();
        if (text.equals("{")) {
            NodeNotes.commentAtOpening(owner(previous), comment);
            return;
        }
        int end = previous;
        while (!ending.containsKey(end)) {
            end--;
        }
        NodeNotes.commentBehind(ending.get(end).getFirst(), comment);
    }

    /** The innermost node around a brace. */
    private Node owner(int brace) {
        Node best = unit;
        boolean deeper = true;
        while (deeper) {
            deeper = false;
            for (Node child : best.getChildNodes()) {
                if (child.getTokenRange().isPresent()
                        && first(child) <= brace
                        && last(child) >= brace) {
                    best = child;
                    deeper = true;
                    break;
                }
            }
        }
        return best;
    }

    private void notePairs(Node node) {
        if (!(node instanceof NodeWithArguments<?> call) || call.getArguments().size() < 4) {
            return;
        }
        List<Expression> arguments = call.getArguments();
        boolean pairs = arguments.size() % 2 == 0;
        for (int i = 0; pairs && i < arguments.size(); i += 2) {
            int column = arguments.get(0).getBegin().orElseThrow().column;
            pairs =
                    arguments.get(i).getBegin().orElseThrow().column == column
                            && arguments.get(i + 1).getBegin().orElseThrow().column > column;
        }
        if (pairs) {
            NodeNotes.argumentsInPairs(node);
        }
    }
}

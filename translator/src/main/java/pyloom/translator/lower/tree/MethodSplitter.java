package pyloom.translator.lower.tree;

import com.github.javaparser.ast.DataKey;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.WhileStmt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Splits methods whose code would not fit into the 64 KB that the class file allows: runs of
 * statements become methods of their own. Statements that jump out, or that yield, stay.
 */
public final class MethodSplitter {

    /** The size, in expressions, from which on a method is split, and the size of the pieces. */
    private static final int LARGE = 3_000;

    private static final int PIECE = 1_500;

    /** A single statement is not moved if it is smaller. */
    private static final int SMALL = 100;

    private final MethodDeclaration method;
    private final UnaryOperator<String> allocator;
    private final VariableTypes types;
    private final boolean canReturn;
    private final List<MethodDeclaration> pieces = new ArrayList<>();

    private MethodSplitter(MethodDeclaration method, UnaryOperator<String> allocator) {
        this.method = method;
        this.allocator = allocator;
        this.types = new VariableTypes(method);
        this.canReturn = method.getType().asString().equals("Object");
    }

    /**
     * {@return the new methods, none if {@code method} is small enough}
     *
     * @param method a finished method with static neighbours
     * @param allocator gives a free method name like the one it is asked for
     */
    public static List<MethodDeclaration> split(
            MethodDeclaration method, UnaryOperator<String> allocator) {
        MethodSplitter splitter = new MethodSplitter(method, allocator);
        BlockStmt body = method.getBody().orElseThrow();
        if (size(body) > LARGE) {
            splitter.split(body.getStatements());
        }
        return splitter.pieces;
    }

    static int size(Node node) {
        int[] count = {0};
        node.walk(each -> count[0] += each instanceof Expression ? 1 : 0);
        return count[0];
    }

    private void split(NodeList<Statement> statements) {
        for (Statement statement : List.copyOf(statements)) {
            if (size(statement) > PIECE) {
                for (Statement part : Children.of(statement)) {
                    splitInside(part);
                }
            }
        }
        int start = 0;
        int size = 0;
        int index = 0;
        while (index < statements.size()) {
            Statement statement = statements.get(index);
            int next = size(statement);
            boolean canMove = canMove(statement);
            if (size > 0 && (!canMove || size + next > PIECE)) {
                index -= extract(statements, start, index);
                size = 0;
                start = index;
            }
            if (canMove) {
                size += next;
            } else {
                start = index + 1;
            }
            index++;
        }
        if (start < statements.size()) {
            extract(statements, start, statements.size());
        }
    }

    private void splitInside(Statement part) {
        if (part instanceof BlockStmt block) {
            split(block.getStatements());
        } else {
            Children.of(part).forEach(this::splitInside);
        }
    }

    /** Whether the statement can run in another method. */
    private boolean canMove(Statement statement) {
        boolean yields =
                statement
                        .findFirst(
                                MethodCallExpr.class,
                                call -> call.getNameAsString().startsWith("yield"))
                        .isPresent();
        return !yields
                && (canReturn || statement.findFirst(ReturnStmt.class).isEmpty())
                && statement.findAll(BreakStmt.class).stream()
                        .allMatch(exit -> staysIn(statement, exit, exit.getLabel()))
                && statement.findAll(ContinueStmt.class).stream()
                        .allMatch(exit -> staysIn(statement, exit, exit.getLabel()));
    }

    private static boolean staysIn(
            Statement statement, Statement exit, Optional<SimpleName> label) {
        Node around = exit;
        while (around != statement) {
            around = around.getParentNode().orElseThrow();
            boolean isTarget =
                    label.isEmpty()
                            ? around instanceof WhileStmt || around instanceof ForEachStmt
                            : around instanceof LabeledStmt labeled
                                    && labeled.getLabel().equals(label.get());
            if (isTarget) {
                return true;
            }
        }
        return false;
    }

    /** Moves statements into a method of their own; tells by how many there are fewer now. */
    private int extract(NodeList<Statement> statements, int start, int end) {
        boolean isWorthwhile =
                end - start > 1 || end > start && size(statements.get(start)) > SMALL;
        if (!isWorthwhile) {
            return 0;
        }
        Extraction extraction = new Extraction(statements, start, end, types);
        if (!extraction.isPossible()) {
            return 0;
        }
        MethodDeclaration piece = new MethodDeclaration();
        piece.setName(allocator.apply(method.getNameAsString() + "_part"));
        method.getDataKeys().forEach(key -> copy(key, piece));
        int fewer = extraction.extractTo(piece);
        pieces.add(piece);
        return fewer;
    }

    private <T> void copy(DataKey<T> key, MethodDeclaration piece) {
        piece.setData(key, method.getData(key));
    }
}

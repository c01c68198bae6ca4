package pyloom.translator.emit;

import static pyloom.translator.emit.Indents.CONTINUATION;
import static pyloom.translator.emit.layout.Indent.NONE;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.type.UnionType;

import pyloom.translator.emit.layout.LayoutBuilder;

import java.util.ArrayDeque;
import java.util.Deque;

/** Prints statements that govern others: conditions, loops, try, synchronized. */
final class ControlPrinter {

    private final Printers all;
    private final LayoutBuilder out;

    ControlPrinter(Printers all) {
        this.all = all;
        this.out = all.out;
    }

    /** Prints a condition with all its {@code else if}s, which do not nest for the layout. */
    void ifElse(IfStmt first) {
        IfStmt current = first;
        boolean only = first.getElseStmt().isEmpty();
        Deque<IfStmt> nested = new ArrayDeque<>();
        out.open(NONE);
        while (true) {
            all.word("if");
            out.space();
            all.expressions.inParentheses(current.getCondition());
            Statement then = current.getThenStmt();
            boolean braced = then.isBlockStmt();
            if (current.getElseStmt().isPresent() && !braced && endsInOpenIf(then)) {
                all.blocks.inBraces(then);
                braced = true;
            } else {
                all.blocks.governed(then, only ? BlockPrinter.BODY : BlockPrinter.CLAUSE);
            }
            if (current.getElseStmt().isEmpty()) {
                break;
            }
            Statement otherwise = current.getElseStmt().get();
            beforeElse(braced);
            all.word("else");
            if (!(otherwise instanceof IfStmt next)) {
                all.blocks.governed(otherwise, BlockPrinter.CLAUSE);
                break;
            }
            all.notes.begin(next);
            nested.push(next);
            out.space();
            current = next;
        }
        nested.forEach(all.notes::end);
        out.close();
    }

    private void beforeElse(boolean afterBrace) {
        if (afterBrace) {
            out.space();
        } else {
            out.forcedBreak();
        }
    }

    /** Whether an {@code else} behind the statement would be taken for its own. */
    private static boolean endsInOpenIf(Statement statement) {
        return switch (statement) {
            case IfStmt inner ->
                    inner.getElseStmt().isEmpty() || endsInOpenIf(inner.getElseStmt().get());
            case WhileStmt loop -> endsInOpenIf(loop.getBody());
            case ForStmt loop -> endsInOpenIf(loop.getBody());
            case ForEachStmt loop -> endsInOpenIf(loop.getBody());
            case LabeledStmt labeled -> endsInOpenIf(labeled.getStatement());
            default -> false;
        };
    }

    void whileLoop(WhileStmt loop) {
        all.word("while");
        out.space();
        all.expressions.inParentheses(loop.getCondition());
        all.blocks.governed(loop.getBody(), BlockPrinter.BODY);
    }

    void doLoop(DoStmt loop) {
        all.word("do");
        all.blocks.governed(loop.getBody(), BlockPrinter.BODY);
        if (loop.getBody().isBlockStmt()) {
            out.space();
        } else {
            out.lineBreak(" ");
        }
        all.word("while");
        out.space();
        all.expressions.inParentheses(loop.getCondition());
        all.word(";");
    }

    void forEach(ForEachStmt loop) {
        out.open(NONE);
        all.word("for");
        out.space();
        all.word("(");
        out.open(NONE);
        all.variables.loopVariable(loop.getVariable(), loop.getIterable());
        out.close();
        all.word(")");
        out.close();
        all.blocks.governed(loop.getBody(), BlockPrinter.BODY);
    }

    void forLoop(ForStmt loop) {
        all.word("for");
        out.space();
        all.word("(");
        out.open(CONTINUATION);
        boolean expressions =
                loop.getInitialization().size() > 1
                        && !loop.getInitialization().get(0).isVariableDeclarationExpr();
        out.open(expressions ? CONTINUATION : NONE);
        initialization(loop);
        out.close();
        out.lineBreak(" ");
        loop.getCompare().ifPresent(all.expressions::print);
        all.word(";");
        if (loop.getUpdate().isEmpty()) {
            out.space();
        } else {
            out.lineBreak(" ");
            out.open(loop.getUpdate().size() <= 1 ? NONE : CONTINUATION);
            all.commaSeparated(loop.getUpdate(), () -> out.fillBreak(" "), all.expressions::print);
            out.close();
        }
        out.close();
        all.word(")");
        all.blocks.governed(loop.getBody(), BlockPrinter.BODY);
    }

    private void initialization(ForStmt loop) {
        if (loop.getInitialization().isEmpty()) {
            all.word(";");
        } else if (loop.getInitialization().get(0) instanceof VariableDeclarationExpr declaration) {
            all.notes.begin(declaration);
            all.variables.counters(declaration);
            all.notes.end(declaration);
        } else {
            out.open(NONE);
            all.commaSeparated(
                    loop.getInitialization(), () -> out.lineBreak(" "), all.expressions::print);
            all.word(";");
            out.close();
        }
    }

    void synchronize(SynchronizedStmt statement) {
        all.word("synchronized");
        out.space();
        all.word("(");
        out.open(CONTINUATION);
        out.lineBreak();
        all.expressions.print(statement.getExpression());
        out.close();
        all.word(")");
        out.space();
        all.blocks.print(statement.getBody(), BlockPrinter.PLAIN);
    }

    void tryCatch(TryStmt statement) {
        out.open(NONE);
        all.word("try");
        out.space();
        if (!statement.getResources().isEmpty()) {
            resources(statement);
        }
        boolean only =
                statement.getCatchClauses().isEmpty() && statement.getFinallyBlock().isEmpty();
        all.blocks.print(statement.getTryBlock(), only ? BlockPrinter.BODY : BlockPrinter.CLAUSE);
        statement.getCatchClauses().forEach(this::catchClause);
        if (statement.getFinallyBlock().isPresent()) {
            out.space();
            all.word("finally");
            out.space();
            all.blocks.print(statement.getFinallyBlock().get(), BlockPrinter.CLAUSE);
        }
        out.close();
    }

    private void resources(TryStmt statement) {
        all.word("(");
        out.open(statement.getResources().size() > 1 ? CONTINUATION : NONE);
        boolean first = true;
        for (Expression resource : statement.getResources()) {
            if (!first) {
                all.word(";");
                out.space();
                out.forcedBreak();
            }
            if (resource instanceof VariableDeclarationExpr declaration) {
                all.variables.resource(declaration);
            } else {
                all.expressions.print(resource);
            }
            first = false;
        }
        all.word(")");
        out.close();
        out.space();
    }

    private void catchClause(CatchClause clause) {
        out.space();
        all.notes.begin(clause);
        all.word("catch");
        out.space();
        all.word("(");
        out.open(CONTINUATION);
        if (!(clause.getParameter().getType() instanceof UnionType)) {
            out.fillBreak("");
        }
        out.open(NONE);
        all.variables.caught(clause.getParameter());
        out.close();
        out.close();
        all.word(")");
        out.space();
        all.blocks.print(clause.getBody(), BlockPrinter.CLAUSE);
        all.notes.end(clause);
    }
}

package pyloom.translator.emit;

import static pyloom.translator.emit.Indents.CONTINUATION;
import static pyloom.translator.emit.layout.Indent.NONE;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.AssertStmt;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.EmptyStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.stmt.YieldStmt;

import pyloom.translator.emit.layout.LayoutBuilder;

import java.util.Optional;

/** Prints statements. */
final class StatementPrinter {

    private final Printers all;
    private final LayoutBuilder out;

    StatementPrinter(Printers all) {
        this.all = all;
        this.out = all.out;
    }

    void print(Statement statement) {
        if (statement instanceof BlockStmt block) {
            all.blocks.print(block, BlockPrinter.PLAIN);
            return;
        }
        all.notes.begin(statement);
        switch (statement) {
            case ExpressionStmt expression -> printExpression(expression);
            case ReturnStmt end -> keyword("return", end.getExpression());
            case IfStmt condition -> all.control.ifElse(condition);
            case WhileStmt loop -> all.control.whileLoop(loop);
            case ForEachStmt loop -> all.control.forEach(loop);
            case ForStmt loop -> all.control.forLoop(loop);
            case DoStmt loop -> all.control.doLoop(loop);
            case TryStmt attempt -> all.control.tryCatch(attempt);
            case SwitchStmt choice -> all.switches.print(choice);
            case SynchronizedStmt guarded -> all.control.synchronize(guarded);
            case ThrowStmt end -> keyword("throw", Optional.of(end.getExpression()));
            case YieldStmt end -> keyword("yield", Optional.of(end.getExpression()));
            case BreakStmt end -> jump("break", end.getLabel());
            case ContinueStmt end -> jump("continue", end.getLabel());
            case LabeledStmt labeled -> printLabeled(labeled);
            case ExplicitConstructorInvocationStmt call -> {
                all.chains.constructorCall(call);
                all.word(";");
            }
            case AssertStmt claim -> printAssert(claim);
            case LocalClassDeclarationStmt local ->
                    all.declarations.print(local.getClassDeclaration());
            case LocalRecordDeclarationStmt local ->
                    all.declarations.print(local.getRecordDeclaration());
            case EmptyStmt _ -> {
                out.forcedBreak();
                all.word(";");
            }
            default ->
                    throw new IllegalArgumentException(
                            "no statement to print: " + statement.getClass());
        }
        all.notes.end(statement);
    }

    private void printExpression(ExpressionStmt statement) {
        if (statement.getExpression() instanceof VariableDeclarationExpr declaration) {
            all.notes.begin(declaration);
            all.variables.local(declaration);
            all.notes.end(declaration);
        } else {
            all.expressions.print(statement.getExpression());
            all.word(";");
        }
    }

    private void keyword(String keyword, Optional<Expression> value) {
        all.word(keyword);
        if (value.isPresent()) {
            out.space();
            all.expressions.print(value.get());
        }
        all.word(";");
    }

    private void jump(String keyword, Optional<SimpleName> label) {
        out.open(CONTINUATION);
        all.word(keyword);
        if (label.isPresent()) {
            out.lineBreak(" ");
            all.name(label.get());
        }
        out.close();
        all.word(";");
    }

    private void printLabeled(LabeledStmt statement) {
        out.open(NONE);
        all.name(statement.getLabel());
        all.word(":");
        out.forcedBreak();
        out.close();
        print(statement.getStatement());
    }

    private void printAssert(AssertStmt statement) {
        Optional<Expression> message = statement.getMessage();
        out.open(NONE);
        all.word("assert");
        out.space();
        out.open(message.isEmpty() ? NONE : CONTINUATION);
        all.expressions.print(statement.getCheck());
        if (message.isPresent()) {
            out.lineBreak(" ");
            all.word(":");
            out.space();
            all.expressions.print(message.get());
        }
        out.close();
        out.close();
        all.word(";");
    }
}

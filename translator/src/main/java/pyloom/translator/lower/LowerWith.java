package pyloom.translator.lower;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.TryStmt;

import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.WithItem;
import pyloom.translator.emit.NodeNotes;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaVariable;
import pyloom.translator.source.Span;

import java.util.List;

/**
 * Lowers {@code with}. Java's try-with-resources will not always do: {@code __exit__} sees the
 * exception and may swallow it.
 */
final class LowerWith {

    private LowerWith() {}

    static void lower(Stmt.With with, Context context) {
        lower(with.items(), with.body(), context);
    }

    private static void lower(List<WithItem> items, List<Stmt> statements, Context context) {
        if (items.isEmpty()) {
            Statements.lower(statements, context);
            return;
        }
        WithItem item = items.getFirst();
        if (TypedWith.applies(item, context)) {
            TypedWith.lower(
                    item,
                    inside -> lower(items.subList(1, items.size()), statements, inside),
                    context);
            return;
        }
        Span span = item.contextExpr().span();
        Expression manager = Expressions.lower(item.contextExpr(), context).java();
        Expression entered = Java.call(Java.className(Runtime.WITH), "enter", manager);
        NodeNotes.from(span, entered);
        JavaVariable with = context.hold(Java.type(Runtime.WITH), "with", entered);
        Block body = new Block();
        if (item.optionalVars() != null) {
            Operand value = Operand.object(Java.call(with.mention(), "value"));
            LowerTarget.assign(item.optionalVars(), value, context.in(body));
            body.markFrom(0, item.optionalVars().span());
        }
        lower(items.subList(1, items.size()), statements, context.in(body));
        JavaVariable raised = JavaVariable.helper("raised");
        Block failure = new Block();
        failure.add(NodeNotes.from(span, Java.call(with.mention(), "exit", raised.mention())));
        Block end = new Block();
        end.add(NodeNotes.from(span, Java.call(with.mention(), "exit")));
        context.block()
                .add(
                        new TryStmt(
                                body.toStatement(),
                                new NodeList<>(LowerTry.catching(raised, failure.toStatement())),
                                end.toStatement()));
    }
}

package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.SyntaxChildren;
import pyloom.translator.emit.NodeNotes;
import pyloom.translator.source.Span;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The places that a traceback shows for what an expression does. */
final class Places {

    private Places() {}

    /**
     * {@return the place of an expression} Of an attribute that does not end on the line where the
     * expression begins, and of a call of it, CPython shows the line with its name.
     */
    static Span of(Expr expression) {
        return switch (expression) {
            case Expr.Attribute attribute -> atName(attribute.span(), attribute);
            case Expr.Call call when call.func() instanceof Expr.Attribute attribute ->
                    atName(call.span(), attribute);
            default -> expression.span();
        };
    }

    private static Span atName(Span span, Expr.Attribute attribute) {
        Span whole = attribute.span();
        if (span.line() == whole.endLine()) {
            return span;
        }
        int length = attribute.attr().getBytes(StandardCharsets.UTF_8).length;
        int end = whole.endColumn();
        return length > end
                ? span
                : new Span(whole.endLine(), end - length, span.endLine(), span.endColumn());
    }

    /** Notes for a chain of calls, where nothing is noted yet, that it comes from an expression. */
    static void markChain(Expr expression, Expression java) {
        Expression link = java;
        while (!link.containsData(NodeNotes.PYTHON_SPAN)) {
            NodeNotes.from(of(expression), link);
            if (!(link instanceof MethodCallExpr call)
                    || !(call.getScope().orElse(null) instanceof MethodCallExpr scope)) {
                return;
            }
            link = scope;
        }
    }

    /**
     * {@return by the places of the calls of attributes, and of augmented assignments, the places
     * where they look up what they work on; one Java call does both}
     */
    static Map<Span, Span> lookups(Node root) {
        Map<Span, Span> lookups = new HashMap<>();
        addLookups(root, lookups);
        return lookups;
    }

    private static void addLookups(Node node, Map<Span, Span> lookups) {
        switch (node) {
            case Expr.Call call when call.func() instanceof Expr.Attribute attribute ->
                    lookups.put(of(call), of(attribute));
            case Stmt.AugAssign assignment when !(assignment.target() instanceof Expr.Name) ->
                    lookups.put(assignment.span(), of(assignment.target()));
            default -> {}
        }
        SyntaxChildren.visit(node, child -> addLookups(child, lookups));
    }
}

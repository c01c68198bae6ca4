package pyloom.translator.lower;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ForEachStmt;

import pyloom.translator.ast.BoolOperator;
import pyloom.translator.ast.Comprehension;
import pyloom.translator.ast.Expr;
import pyloom.translator.diagnostics.Code;
import pyloom.translator.emit.NodeNotes;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaVariable;
import pyloom.translator.scope.Scope;
import pyloom.translator.source.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The nested loops and conditions of comprehensions and generator expressions. */
final class ComprehensionLoops {

    private ComprehensionLoops() {}

    /** Declares cells for the variables of an inlined comprehension that lambdas inside capture. */
    static void declareCells(Scope scope, Context context) {
        for (String name : scope.cells()) {
            JavaVariable cell = JavaVariable.helper(name);
            context.names().bind(name, cell);
            context.block()
                    .add(
                            Context.declaration(
                                    Java.type(Runtime.CELL),
                                    cell,
                                    new ObjectCreationExpr(
                                            null, Java.type(Runtime.CELL), new NodeList<>())));
        }
    }

    /**
     * Adds the loops.
     *
     * @param first the iterable of the first loop, already lowered
     * @param element adds what happens for each element
     */
    static void lower(
            List<Comprehension> generators,
            Expression first,
            Context context,
            Consumer<Context> element) {
        lower(generators, TypedFor.dynamic(first), context, element);
    }

    /** The same where what the first loop goes over may have a type. */
    static void lower(
            List<Comprehension> generators,
            TypedFor first,
            Context context,
            Consumer<Context> element) {
        Comprehension generator = generators.getFirst();
        Span span = generator.iter().span();
        if (generator.isAsync()) {
            context.file()
                    .problems()
                    .unsupported(
                            Code.ASYNC,
                            span,
                            "an asynchronous comprehension is not translated yet",
                            "use threads and queues instead of coroutines");
        }
        JavaVariable item =
                JavaVariable.helper(Hints.elementOf(generator.iter())).typed(first.element());
        Block body = new Block();
        Context inside = context.in(body);
        LowerTarget.assign(generator.target(), Operand.of(item.mention(), item.type()), inside);
        Block chosen = generator.ifs().isEmpty() ? body : new Block();
        Expression condition = condition(generator.ifs(), inside);
        Context innermost = context.in(chosen);
        List<Comprehension> rest = generators.subList(1, generators.size());
        if (rest.isEmpty()) {
            element.accept(innermost);
        } else {
            Comprehension inner = rest.getFirst();
            TypedFor next = TypedFor.of(inner.target(), inner.iter(), innermost);
            lower(rest, next, innermost, element);
        }
        if (condition != null) {
            body.add(Statements.ifThen(condition, chosen));
        }
        NodeNotes.from(span, first.head());
        context.block()
                .add(
                        new ForEachStmt(
                                Context.declaration(item.type().node(), item, null),
                                first.head(),
                                body.toStatement()));
    }

    private static Expression condition(List<Expr> tests, Context context) {
        if (tests.isEmpty()) {
            return null;
        }
        List<Tests.Part> parts = new ArrayList<>();
        tests.forEach(test -> parts.add(at -> Tests.lower(test, at)));
        return Tests.chain(parts, BoolOperator.AND, context);
    }
}

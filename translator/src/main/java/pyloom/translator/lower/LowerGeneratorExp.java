package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;

import pyloom.translator.ast.Expr;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaVariable;

import java.util.List;

/**
 * Lowers generator expressions to generator functions of one argument, the iterator of the first
 * {@code for}: that one is made at once, all else when the generator runs.
 */
final class LowerGeneratorExp {

    private LowerGeneratorExp() {}

    static Operand lower(Expr.GeneratorExp generator, Context context) {
        if (context.file().isInlined(generator)) {
            return InlinedGenerator.list(generator, context);
        }
        Operand eager = EagerGenerator.lower(generator, context);
        if (eager != null) {
            return eager;
        }
        FunctionUnit function =
                new FunctionUnit(
                        context,
                        context.file().scopeOf(generator),
                        "<genexpr>",
                        "generate",
                        generator.span(),
                        List.of());
        JavaVariable iterator = function.addParameter(".0", "iterator");
        function.lower(
                body ->
                        ComprehensionLoops.lower(
                                generator.generators(),
                                iterator.mention(),
                                body,
                                inner -> {
                                    Expression value =
                                            Expressions.lower(generator.elt(), inner).java();
                                    inner.block().add(Java.runtime(Runtime.YIELD, value));
                                }));
        Operand iterable = Expressions.lower(generator.generators().getFirst().iter(), context);
        Expression first = Java.runtime(Runtime.ITER, iterable.java());
        return Operand.object(
                Java.runtime(Runtime.CALL, FunctionObject.plain(function, context), first));
    }
}

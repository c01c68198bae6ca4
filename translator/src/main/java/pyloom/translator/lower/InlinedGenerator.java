package pyloom.translator.lower;

import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.BreakStmt;

import pyloom.translator.ast.Comprehension;
import pyloom.translator.ast.Expr;
import pyloom.translator.emit.text.NumberLiterals;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.lower.tree.JavaVariable;
import pyloom.translator.lower.tree.RuntimeMember;
import pyloom.translator.types.Type;

import java.util.Set;

/**
 * Generator expressions that a built-in function uses up at once, as loops. Only where no part of
 * one can fail: a traceback would show that there is no generator.
 */
final class InlinedGenerator {

    private static final Set<String> CONSUMERS =
            Set.of(
                    "all",
                    "any",
                    "dict",
                    "frozenset",
                    "list",
                    "max",
                    "min",
                    "set",
                    "sorted",
                    "sum",
                    "tuple");

    private InlinedGenerator() {}

    /**
     * {@return the generator expression that {@code call} uses up, if it can be a loop; or null}
     */
    static Expr.GeneratorExp of(Expr.Call call, Context context) {
        boolean isOnly =
                call.args().size() == 1 && call.args().getFirst() instanceof Expr.GeneratorExp;
        if (!isOnly || !isConsumer(call, context)) {
            return null;
        }
        Expr.GeneratorExp generator = (Expr.GeneratorExp) call.args().getFirst();
        Context inside = context.with(context.names().inlined(context.file().scopeOf(generator)));
        CannotFail parts = new CannotFail(inside);
        boolean isFirst = true;
        for (Comprehension each : generator.generators()) {
            boolean goes =
                    !each.isAsync()
                            && hasTarget(each, inside)
                            && TypedFor.applies(each.iter(), isFirst ? context : inside)
                            && (isFirst || parts.holds(each.iter()));
            boolean tests =
                    each.ifs().stream().allMatch(test -> parts.test(test) && parts.holds(test));
            if (!goes || !tests) {
                return null;
            }
            isFirst = false;
        }
        return parts.holds(generator.elt()) ? generator : null;
    }

    private static boolean isConsumer(Expr.Call call, Context context) {
        return switch (context.typeOf(call.func())) {
            case Type.Native function ->
                    function.module().equals("builtins")
                            && CONSUMERS.contains(function.name())
                            && !(context.typeOf(call) instanceof Type.Unknown);
            case Type.Method method ->
                    method.receiver() instanceof Type.Str && method.name().equals("join");
            default -> false;
        };
    }

    /** Whether the elements fit the target. */
    private static boolean hasTarget(Comprehension comprehension, Context context) {
        if (comprehension.target() instanceof Expr.Name) {
            return true;
        }
        return comprehension.target() instanceof Expr.Tuple tuple
                && tuple.elts().stream().allMatch(Expr.Name.class::isInstance)
                && TypedFor.applies(comprehension.iter(), context)
                && TypedFor.element(comprehension.iter(), context) instanceof JavaType element
                && element.isTuple()
                && element.arguments().size() == tuple.elts().size();
    }

    /** {@return a list of what {@code generator} gives} */
    static Operand list(Expr.GeneratorExp generator, Context context) {
        Type.IteratorOf iterator = (Type.IteratorOf) context.typeOf(generator);
        JavaType type = JavaType.list(Forms.of(iterator.element()));
        JavaVariable list = JavaVariable.helper("list").typed(type);
        Expression empty = Java.runtime(RuntimeMember.typed("listOf"));
        context.block().add(Context.declaration(type.node(), list, empty));
        LowerComprehension.fill(
                context.file().scopeOf(generator),
                generator.generators(),
                context,
                inner -> {
                    Operand value = Expressions.lower(generator.elt(), inner);
                    Expression item = Coercion.boxed(type.arguments().getFirst(), value);
                    inner.block().add(Java.call(list.mention(), "add", item));
                });
        return Operand.of(list.mention(), type);
    }

    /** {@return what {@code call} gives without a list in between; null if it needs one} */
    static Operand reduce(Expr.Call call, Expr.GeneratorExp generator, Context context) {
        if (!(context.typeOf(call.func()) instanceof Type.Native function)) {
            return null;
        }
        return switch (function.name()) {
            case "sum" ->
                    Forms.of(context.typeOf(call)).equals(JavaType.LONG)
                                    && context.typeOf(generator.elt()).isInt()
                            ? sum(generator, context)
                            : null;
            case "any" -> search(generator, true, context);
            case "all" -> search(generator, false, context);
            default -> null;
        };
    }

    private static Operand sum(Expr.GeneratorExp generator, Context context) {
        JavaVariable total = JavaVariable.helper("sum").typed(JavaType.LONG);
        context.block()
                .add(Context.declaration(JavaType.LONG.node(), total, NumberLiterals.ofInt(0)));
        LowerComprehension.fill(
                context.file().scopeOf(generator),
                generator.generators(),
                context,
                inner -> {
                    Operand value = Expressions.lower(generator.elt(), inner);
                    inner.block()
                            .add(
                                    new AssignExpr(
                                            total.mention(),
                                            Coercion.to(JavaType.LONG, value),
                                            AssignExpr.Operator.PLUS));
                });
        return Operand.of(total.mention(), JavaType.LONG);
    }

    /** Looks for an element whose truth is {@code wanted}; of several loops none can be left. */
    private static Operand search(Expr.GeneratorExp generator, boolean wanted, Context context) {
        if (generator.generators().size() != 1 || !new CannotFail(context).test(generator.elt())) {
            return null;
        }
        JavaVariable found = JavaVariable.helper(wanted ? "any" : "all").typed(JavaType.BOOLEAN);
        context.block()
                .add(Context.declaration(JavaType.BOOLEAN.node(), found, Java.bool(!wanted)));
        LowerComprehension.fill(
                context.file().scopeOf(generator),
                generator.generators(),
                context,
                inner -> {
                    Expression test = Tests.lower(generator.elt(), inner);
                    Block decided = new Block();
                    decided.add(Java.assign(found.mention(), Java.bool(wanted)));
                    decided.add(new BreakStmt());
                    inner.block().add(Statements.ifThen(wanted ? test : Java.not(test), decided));
                });
        return Operand.of(found.mention(), JavaType.BOOLEAN);
    }
}

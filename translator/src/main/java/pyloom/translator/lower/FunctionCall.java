package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;

import pyloom.translator.ast.Expr;
import pyloom.translator.emit.NodeNotes;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.lower.tree.RuntimeMember;

import java.util.ArrayList;
import java.util.List;

/** Calls of values that are functions of the program, and their names. */
final class FunctionCall {

    private static final String CALLS = "pyloom.runtime.FunctionCalls";
    private static final int MAX_ARGUMENTS = 4;

    private FunctionCall() {}

    /** {@return whether a call passes a function each argument by itself} */
    static boolean isPlain(Expr.Call call, Context context) {
        return context.typeOf(call.func()).isFunction()
                && call.keywords().isEmpty()
                && call.args().size() <= MAX_ARGUMENTS
                && call.args().stream().noneMatch(Expr.Starred.class::isInstance);
    }

    static Expression plain(Expr.Call call, Context context) {
        List<Expression> operands = operands(call.func(), call.args(), context);
        return Java.call(operands.getFirst(), "call", operands.subList(1, operands.size()));
    }

    /**
     * {@return whether it is {@code f(*args)} or {@code f(*args, **options)}, or so with one more}
     */
    static boolean isSpread(Expr.Call call, Context context) {
        int count = call.args().size();
        return context.typeOf(call.func()).isFunction()
                && (count == 1 || count == 2 && !(call.args().getFirst() instanceof Expr.Starred))
                && call.args().getLast() instanceof Expr.Starred
                && call.keywords().size() <= 1
                && call.keywords().stream().allMatch(each -> each.arg() == null);
    }

    static Expression spread(Expr.Call call, Context context) {
        List<Expr> arguments = new ArrayList<>(call.args());
        call.keywords().forEach(each -> arguments.add(each.value()));
        arguments.replaceAll(each -> each instanceof Expr.Starred star ? star.value() : each);
        String method = call.args().size() == 1 ? "apply" : "applyWith";
        return Java.runtime(
                new RuntimeMember(CALLS, method), operands(call.func(), arguments, context));
    }

    private static List<Expression> operands(Expr function, List<Expr> arguments, Context context) {
        List<Expr> all = new ArrayList<>(List.of(function));
        all.addAll(arguments);
        List<Operand> operands = Sequence.lower(all, context);
        List<Expression> java = new ArrayList<>(Sequence.java(operands));
        java.set(0, Coercion.to(JavaType.FUNCTION, operands.getFirst()));
        return java;
    }

    /** {@return the name of a function, null if {@code attribute} is something else} */
    static Operand name(Expr.Attribute attribute, Context context) {
        String method =
                switch (attribute.attr()) {
                    case "__name__" -> "name";
                    case "__qualname__" -> "qualname";
                    default -> null;
                };
        if (method == null || !context.typeOf(attribute.value()).isFunction()) {
            return null;
        }
        Operand function = Expressions.lower(attribute.value(), context);
        Expression java = Java.call(Coercion.to(JavaType.FUNCTION, function), method);
        return Operand.string(NodeNotes.from(attribute.span(), java));
    }
}

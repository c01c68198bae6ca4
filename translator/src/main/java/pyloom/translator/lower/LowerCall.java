package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Keyword;
import pyloom.translator.emit.NodeNotes;
import pyloom.translator.emit.text.StringLiterals;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.RuntimeMember;

import java.util.ArrayList;
import java.util.List;

/**
 * Lowers calls. Python finds the method before it evaluates the arguments; looking it up together
 * with the call, which makes no bound method, is the same only if the arguments cannot interfere.
 */
final class LowerCall {

    private static final int MAX_DIRECT_ARGUMENTS = 4;
    private static final int MAX_METHOD_ARGUMENTS = 3;
    private static final int MAX_SUPER_ARGUMENTS = 2;

    private LowerCall() {}

    static Operand lower(Expr.Call call, Context context) {
        if (LowerSuper.isZeroArgument(call, context)) {
            return LowerSuper.lower(context);
        }
        if (LowerNamespaces.applies(call, context)) {
            return LowerNamespaces.lower(call, context);
        }
        if (hasStars(call)) {
            return Operand.object(spread(call, context));
        }
        if (!call.keywords().isEmpty()) {
            return Operand.object(withKeywords(call, context));
        }
        if (!(call.func() instanceof Expr.Attribute method)
                || call.args().size() > MAX_METHOD_ARGUMENTS
                || TypedMethods.isField(method, context)
                || !call.args().stream().allMatch(LowerCall::cannotInterfere)) {
            return Operand.object(plain(call, context));
        }
        return Operand.object(
                LowerSuper.isZeroArgument(method.value(), context)
                                && call.args().size() <= MAX_SUPER_ARGUMENTS
                        ? LowerSuper.callMethod(method, call.args(), context)
                        : method(call, context));
    }

    private static boolean hasStars(Expr.Call call) {
        return call.args().stream().anyMatch(Expr.Starred.class::isInstance)
                || call.keywords().stream().anyMatch(keyword -> keyword.arg() == null);
    }

    /** Whether evaluating {@code argument} runs no code that could fail or change anything. */
    private static boolean cannotInterfere(Expr argument) {
        return switch (argument) {
            case Expr.Constant _, Expr.Name _ -> true;
            case Expr.UnaryOp operation -> operation.operand() instanceof Expr.Constant;
            case Expr.Tuple tuple -> tuple.elts().stream().allMatch(LowerCall::cannotInterfere);
            case Expr.ListExpr list -> list.elts().stream().allMatch(LowerCall::cannotInterfere);
            default -> false;
        };
    }

    private static Expression method(Expr.Call call, Context context) {
        Expr.Attribute function = (Expr.Attribute) call.func();
        List<Expr> all = new ArrayList<>(List.of(function.value()));
        all.addAll(call.args());
        List<Expression> operands = Sequence.java(Sequence.lower(all, context));
        operands.add(1, StringLiterals.of(context.mangle(function.attr())));
        return Java.runtime(Runtime.CALL_METHOD, operands);
    }

    private static Expression plain(Expr.Call call, Context context) {
        if (FunctionCall.isPlain(call, context)) {
            return FunctionCall.plain(call, context);
        }
        List<Expr> all = new ArrayList<>(List.of(call.func()));
        all.addAll(call.args());
        List<Expression> operands = Sequence.java(Sequence.lower(all, context));
        boolean isDirect = call.args().size() <= MAX_DIRECT_ARGUMENTS;
        return Java.runtime(isDirect ? Runtime.CALL : RuntimeMember.py("callWith"), operands);
    }

    private static Expression withKeywords(Expr.Call call, Context context) {
        List<Expr> all = new ArrayList<>(List.of(call.func()));
        all.addAll(call.args());
        call.keywords().forEach(keyword -> all.add(keyword.value()));
        List<Operand> operands = Sequence.lower(all, context);
        int positional = call.args().size();
        List<Expression> arguments = new ArrayList<>();
        arguments.add(operands.getFirst().java());
        arguments.add(arguments(operands.subList(1, 1 + positional)));
        for (int i = 0; i < call.keywords().size(); i++) {
            arguments.add(StringLiterals.of(context.mangle(call.keywords().get(i).arg())));
            arguments.add(operands.get(1 + positional + i).java());
        }
        MethodCallExpr java = Java.runtime(RuntimeMember.py("callKeywords"), arguments);
        NodeNotes.argumentsInPairs(java);
        return java;
    }

    /** {@return the call that packs positional arguments} */
    static Expression arguments(List<Operand> operands) {
        return Java.runtime(RuntimeMember.py("args"), spreadable(operands));
    }

    /** {@return the arguments of a method with any number of arguments} */
    static List<Expression> spreadable(List<Operand> operands) {
        return operands.size() == 1
                ? List.of(operands.getFirst().spreadable())
                : Sequence.java(operands);
    }

    private static Expression spread(Expr.Call call, Context context) {
        if (FunctionCall.isSpread(call, context)) {
            return FunctionCall.spread(call, context);
        }
        List<Sequence.Part> parts = new ArrayList<>();
        parts.add(at -> Expressions.lower(call.func(), at));
        for (Expr argument : call.args()) {
            Expr value = argument instanceof Expr.Starred starred ? starred.value() : argument;
            parts.add(at -> Expressions.lower(value, at));
        }
        for (Keyword keyword : call.keywords()) {
            parts.add(at -> Expressions.lower(keyword.value(), at));
        }
        List<Operand> operands = Sequence.lowerParts(parts, context);
        Expression chain = Java.runtime(RuntimeMember.py("calling"), operands.getFirst().java());
        int next = 1;
        for (Expr argument : call.args()) {
            String method = argument instanceof Expr.Starred ? "spread" : "with";
            chain = Java.call(chain, method, operands.get(next++).java());
        }
        for (Keyword keyword : call.keywords()) {
            Expression value = operands.get(next++).java();
            chain =
                    keyword.arg() == null
                            ? Java.call(chain, "spreadKeywords", value)
                            : Java.call(
                                    chain,
                                    "keyword",
                                    StringLiterals.of(context.mangle(keyword.arg())),
                                    value);
        }
        return Java.call(chain, "call");
    }
}

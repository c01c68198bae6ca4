package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;

import pyloom.translator.ast.Expr;
import pyloom.translator.emit.NodeNotes;
import pyloom.translator.emit.text.NumberLiterals;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.lower.tree.JavaVariable;
import pyloom.translator.lower.tree.RuntimeMember;

import java.util.ArrayList;
import java.util.List;

/** Lowers assignments to several targets at once. */
final class LowerUnpack {

    private LowerUnpack() {}

    /** Assigns the elements of {@code value} to {@code targets}, one of which may be starred. */
    static void unpack(Expr whole, List<Expr> targets, Operand value, Context context) {
        int star = 0;
        while (star < targets.size() && !(targets.get(star) instanceof Expr.Starred)) {
            star++;
        }
        boolean hasStar = star < targets.size();
        int after = hasStar ? targets.size() - star - 1 : 0;
        if (targets.isEmpty()) {
            Expression none =
                    Java.runtime(
                            RuntimeMember.unpacking("unpack"),
                            value.java(),
                            NumberLiterals.ofInt(0));
            context.block().add(NodeNotes.from(whole.span(), none));
            return;
        }
        if (!hasStar && typed(whole, targets, value, context)) {
            return;
        }
        JavaVariable parts = LowerTarget.unpack(whole, value, star, after, hasStar, context);
        for (int i = 0; i < targets.size(); i++) {
            Expr target = targets.get(i);
            LowerTarget.assign(
                    target instanceof Expr.Starred starred ? starred.value() : target,
                    LowerTarget.element(parts, i),
                    context);
        }
    }

    /** Assigns the elements of a tuple or list of a known type; tells whether it did. */
    private static boolean typed(Expr whole, List<Expr> targets, Operand value, Context context) {
        JavaType type = value.javaType();
        if (type.isTuple() && type.arguments().size() == targets.size()) {
            boolean isSteady = value.isFixed() || isUntouched(value, targets, context);
            Operand tuple =
                    isSteady && Receivers.isClear(value)
                            ? value
                            : context.keep(Hints.ofTuple(value.java()), value);
            for (int i = 0; i < targets.size(); i++) {
                Expression part = Java.call(tuple.again(), type.accessor(i));
                NodeNotes.from(whole.span(), part);
                JavaType element = type.arguments().get(i);
                LowerTarget.assign(targets.get(i), Operand.of(part, element), context);
            }
            return true;
        }
        if (!type.isList()) {
            return false;
        }
        RuntimeMember unpacked = new RuntimeMember("pyloom.stdlib.builtins.Subscripts", "unpacked");
        Expression list =
                Java.runtime(unpacked, value.java(), NumberLiterals.ofInt(targets.size()));
        NodeNotes.from(whole.span(), list);
        Operand parts = context.keep("parts", Operand.of(list, type));
        for (int i = 0; i < targets.size(); i++) {
            Expression part = Java.call(parts.again(), "get", NumberLiterals.ofInt(i));
            JavaType element = type.arguments().getFirst();
            LowerTarget.assign(targets.get(i), Operand.of(part, element), context);
        }
        return true;
    }

    /**
     * Assigns expressions to as many targets without a tuple in between, if the numbers agree and
     * nothing is starred; tells whether it did.
     */
    static boolean elementwise(List<Expr> targets, List<Expr> values, Context context) {
        if (targets.size() != values.size()
                || targets.isEmpty()
                || hasStar(targets)
                || hasStar(values)) {
            return false;
        }
        List<Operand> operands = Sequence.lower(values, context);
        List<Operand> held = new ArrayList<>();
        for (int i = 0; i < operands.size(); i++) {
            Operand operand = operands.get(i);
            held.add(
                    operand.isFixed() || isUntouched(operand, targets.subList(0, i), context)
                            ? operand
                            : context.keep(name(targets.get(i)), operand));
        }
        for (int i = 0; i < targets.size(); i++) {
            LowerTarget.assign(targets.get(i), held.get(i), context);
        }
        return true;
    }

    private static String name(Expr target) {
        String name = Hints.ofTarget(target);
        return "next_" + name;
    }

    private static boolean hasStar(List<Expr> expressions) {
        return expressions.stream().anyMatch(Expr.Starred.class::isInstance);
    }

    /** Whether assigning to {@code targets} leaves a local variable as it is. */
    private static boolean isUntouched(Operand operand, List<Expr> targets, Context context) {
        JavaVariable variable = operand.variable();
        return variable != null
                && targets.stream()
                        .allMatch(
                                target ->
                                        target instanceof Expr.Name name
                                                && !(context.names().variable(name.id())
                                                                instanceof Variable.Local local
                                                        && local.java() == variable));
    }
}

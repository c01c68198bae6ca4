package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Operator;
import pyloom.translator.ast.Stmt;
import pyloom.translator.emit.text.StringLiterals;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.RuntimeMember;

import java.util.ArrayList;
import java.util.List;

/**
 * Lowers {@code target op= value}. CPython switches threads only at calls and jumps, so a value
 * without a call makes the whole statement one step there; the runtime's {@code update} functions
 * keep it one. With a call in the value the target is read before and set after it, in two steps.
 * The target is always read before the value: the runtime does it unless the value might show.
 */
final class LowerAugAssign {

    private LowerAugAssign() {}

    static void lower(Stmt.AugAssign assignment, Context context) {
        switch (assignment.target()) {
            case Expr.Name name -> {
                if (!TypedAugAssign.lower(name, assignment, context)) {
                    name(name, assignment, context);
                }
            }
            case Expr.Attribute attribute -> {
                if (!TypedAugAssign.lower(attribute, assignment, context)) {
                    attribute(attribute, assignment, context);
                }
            }
            case Expr.Subscript subscript -> {
                if (!TypedSubscript.add(subscript, assignment, context)
                        && !TypedSubscript.update(subscript, assignment, context)) {
                    subscript(subscript, assignment, context);
                }
            }
            default -> throw new IllegalStateException("not a target: " + assignment.target());
        }
    }

    private static void name(Expr.Name name, Stmt.AugAssign assignment, Context context) {
        Variable variable = context.names().variable(name.id());
        Expression shared =
                switch (variable) {
                    case Variable.InModule module -> module.global();
                    case Variable.InCell cell -> cell.cell().mention();
                    case Variable.Local _,
                            Variable.InField _,
                            Variable.InClass _,
                            Variable.OfLibrary _,
                            Variable.InDefinition _,
                            Variable.This _,
                            Variable.ThisClass _ ->
                            null;
                };
        if (shared != null && isOneStep(assignment.value())) {
            List<Expression> arguments = new ArrayList<>(List.of(shared));
            if (variable instanceof Variable.InCell cell) {
                arguments.add(StringLiterals.of(cell.name()));
            }
            if (!isQuiet(assignment.value())) {
                arguments.add(variable.load());
            }
            update("update", arguments, assignment, context);
            return;
        }
        List<Operand> operands =
                Sequence.lowerParts(
                        List.of(
                                _ -> Operand.object(variable.load()),
                                at -> Expressions.lower(assignment.value(), at)),
                        context);
        Expression result = Java.runtime(Runtime.inPlace(assignment.op()), Sequence.java(operands));
        context.block().add(variable.store(Coercion.to(variable.type(), Operand.object(result))));
    }

    private static void attribute(
            Expr.Attribute target, Stmt.AugAssign assignment, Context context) {
        Operand object = Expressions.lower(target.value(), context);
        String name = context.mangle(target.attr());
        boolean isOneStep = isOneStep(assignment.value());
        if (isOneStep && isQuiet(assignment.value())) {
            update(
                    "updateAttr",
                    List.of(object.java(), StringLiterals.of(name)),
                    assignment,
                    context);
            return;
        }
        Operand receiver = repeatable(object, context);
        Expression before = LowerAttribute.get(receiver.again(), name);
        if (isOneStep) {
            update(
                    "updateAttr",
                    List.of(receiver.java(), StringLiterals.of(name), before),
                    assignment,
                    context);
            return;
        }
        Expression after = after(before, assignment, context);
        context.block()
                .add(
                        Java.runtime(
                                Runtime.SET_ATTR, receiver.java(), StringLiterals.of(name), after));
    }

    private static void subscript(
            Expr.Subscript target, Stmt.AugAssign assignment, Context context) {
        List<Operand> operands = Sequence.lower(target.value(), target.slice(), context);
        boolean isOneStep = isOneStep(assignment.value());
        if (isOneStep && isQuiet(assignment.value())) {
            update("updateItem", Sequence.java(operands), assignment, context);
            return;
        }
        Operand container = repeatable(operands.get(0), context);
        Operand key = repeatable(operands.get(1), context);
        Expression before = Java.runtime(Runtime.GET_ITEM, container.again(), key.again());
        if (isOneStep) {
            update(
                    "updateItem",
                    List.of(container.java(), key.java(), before),
                    assignment,
                    context);
            return;
        }
        Expression after = after(before, assignment, context);
        context.block().add(Java.runtime(Runtime.SET_ITEM, container.java(), key.java(), after));
    }

    private static Expression after(Expression before, Stmt.AugAssign assignment, Context context) {
        List<Operand> operands =
                Sequence.lowerParts(
                        List.of(
                                _ -> Operand.object(before),
                                at -> Expressions.lower(assignment.value(), at)),
                        context);
        return Java.runtime(Runtime.inPlace(assignment.op()), Sequence.java(operands));
    }

    private static Operand repeatable(Operand operand, Context context) {
        return operand.isRepeatable()
                ? operand
                : Operand.object(context.hold(Hints.of(operand.java()), operand.java()).mention());
    }

    private static void update(
            String function, List<Expression> target, Stmt.AugAssign assignment, Context context) {
        List<Sequence.Part> parts = new ArrayList<>();
        target.forEach(each -> parts.add(_ -> Operand.object(each)));
        parts.add(at -> Expressions.lower(assignment.value(), at));
        List<Expression> arguments = Sequence.java(Sequence.lowerParts(parts, context));
        arguments.add(arguments.size() - 1, operator(assignment.op()));
        context.block().add(Java.runtime(RuntimeMember.update(function), arguments));
    }

    private static NameExpr operator(Operator operator) {
        return Java.constant(RuntimeMember.update(operator.name()));
    }

    /** Whether nothing shows when {@code value} is evaluated: it runs no code of the program. */
    private static boolean isQuiet(Expr value) {
        return switch (value) {
            case Expr.Constant _, Expr.Name _ -> true;
            case Expr.UnaryOp operation -> operation.operand() instanceof Expr.Constant;
            default -> false;
        };
    }

    /** Whether CPython cannot switch threads while it evaluates {@code value}. */
    static boolean isOneStep(Expr value) {
        return switch (value) {
            case Expr.Constant _, Expr.Name _ -> true;
            case Expr.Attribute attribute -> isOneStep(attribute.value());
            case Expr.Subscript subscript ->
                    isOneStep(subscript.value()) && isOneStep(subscript.slice());
            case Expr.UnaryOp operation -> isOneStep(operation.operand());
            case Expr.BinOp operation ->
                    isOneStep(operation.left()) && isOneStep(operation.right());
            case Expr.Tuple tuple -> tuple.elts().stream().allMatch(LowerAugAssign::isOneStep);
            case Expr.ListExpr list -> list.elts().stream().allMatch(LowerAugAssign::isOneStep);
            case Expr.Dict dict -> dict.keys().isEmpty();
            default -> false;
        };
    }
}

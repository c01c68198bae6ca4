package pyloom.translator.lower;

import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.type.ArrayType;

import pyloom.translator.ast.Expr;
import pyloom.translator.emit.NodeNotes;
import pyloom.translator.emit.text.NumberLiterals;
import pyloom.translator.emit.text.StringLiterals;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaVariable;
import pyloom.translator.lower.tree.RuntimeMember;

import java.util.ArrayList;
import java.util.List;

/** Lowers the targets of assignments, loops and {@code with}. */
final class LowerTarget {

    private LowerTarget() {}

    /** Assigns the value of an expression, evaluated first. */
    static void assign(Expr target, Expr value, Context context) {
        if (elements(target) != null && value instanceof Expr.Tuple tuple) {
            if (LowerUnpack.elementwise(elements(target), tuple.elts(), context)) {
                return;
            }
        }
        assign(target, Expressions.lower(value, context), context);
    }

    /** Assigns a value that is lowered already; its expression is used once. */
    static void assign(Expr target, Operand value, Context context) {
        switch (target) {
            case Expr.Name name -> name(name, value, context);
            case Expr.Attribute attribute -> {
                if (!TypedMethods.assign(attribute, value, context)
                        && !NativeAttribute.assign(attribute, value, context)) {
                    attribute(attribute, value, context);
                }
            }
            case Expr.Subscript subscript -> {
                if (!TypedSubscript.assign(subscript, value, context)) {
                    subscript(subscript, value, context);
                }
            }
            case Expr.Tuple tuple -> LowerUnpack.unpack(target, tuple.elts(), value, context);
            case Expr.ListExpr list -> LowerUnpack.unpack(target, list.elts(), value, context);
            default -> throw new IllegalStateException("not a target: " + target);
        }
    }

    private static void name(Expr.Name name, Operand value, Context context) {
        Variable variable = context.names().variable(name.id());
        add(variable.store(Coercion.to(variable.type(), value)), name, context);
    }

    private static List<Expr> elements(Expr target) {
        return switch (target) {
            case Expr.Tuple tuple -> tuple.elts();
            case Expr.ListExpr list -> list.elts();
            default -> null;
        };
    }

    private static void add(Expression statement, Expr target, Context context) {
        NodeNotes.from(Places.of(target), statement);
        context.block().add(statement);
    }

    private static void attribute(Expr.Attribute target, Operand value, Context context) {
        Block statements = new Block();
        Operand object = Expressions.lower(target.value(), context.in(statements));
        Operand ready = ready(value, List.of(object), statements, context);
        context.block().addAll(statements);
        Expression name = StringLiterals.of(context.mangle(target.attr()));
        add(Java.runtime(Runtime.SET_ATTR, object.java(), name, ready.java()), target, context);
    }

    private static void subscript(Expr.Subscript target, Operand value, Context context) {
        Block statements = new Block();
        List<Operand> operands =
                Sequence.lower(target.value(), target.slice(), context.in(statements));
        Operand ready = ready(value, operands, statements, context);
        context.block().addAll(statements);
        List<Expression> arguments = Sequence.java(operands);
        arguments.add(ready.java());
        add(Java.runtime(Runtime.SET_ITEM, arguments), target, context);
    }

    /**
     * The value, held if it must be: Python evaluates it before the operands of the target, Java
     * after them.
     */
    private static Operand ready(
            Operand value, List<Operand> operands, Block statements, Context context) {
        boolean setsVariables = value.java().findFirst(AssignExpr.class).isPresent();
        boolean commutes =
                statements.isEmpty()
                                && !setsVariables
                                && operands.stream().allMatch(Operand::isSteady)
                        || value.isRepeatable();
        return commutes ? value : Operand.object(context.hold("value", value.java()).mention());
    }

    /** {@return one of the values that an array holds} */
    static Operand element(JavaVariable array, int index) {
        return Operand.object(new ArrayAccessExpr(array.mention(), NumberLiterals.ofInt(index)));
    }

    /** Declares an array of the values that {@code value} unpacks to. */
    static JavaVariable unpack(
            Expr target, Operand value, int before, int after, boolean hasStar, Context context) {
        List<Expression> arguments = new ArrayList<>(List.of(value.java()));
        arguments.add(NumberLiterals.ofInt(before));
        if (hasStar) {
            arguments.add(NumberLiterals.ofInt(after));
        }
        Expression parts =
                Java.runtime(RuntimeMember.unpacking(hasStar ? "unpackStar" : "unpack"), arguments);
        NodeNotes.from(target.span(), parts);
        return context.hold(new ArrayType(Java.object()), "parts", parts);
    }
}

package pyloom.translator.lower;

import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Operator;
import pyloom.translator.ast.Stmt;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.types.Type;

import java.util.List;

/** {@code target op= value} where the target is a local variable of a primitive type. */
final class TypedAugAssign {

    private TypedAugAssign() {}

    /** Lowers the assignment; tells whether it did. */
    static boolean lower(Expr.Name name, Stmt.AugAssign assignment, Context context) {
        Variable variable = context.names().variable(name.id());
        Type before = context.typeOf(name);
        Type value = context.typeOf(assignment.value());
        JavaType type = Forms.of(before);
        boolean isTyped =
                variable instanceof Variable.Local
                        && variable.type().equals(type)
                        && !type.isSameAs(JavaType.OBJECT);
        if (!isTyped) {
            return false;
        }
        Type after = context.file().facts().result(assignment);
        if (!Forms.of(after).equals(type)
                || !TypedBinOp.applies(assignment.op(), before, value, after)) {
            return false;
        }
        List<Operand> operands =
                Sequence.lowerParts(
                        List.of(
                                _ -> Operand.of(variable.load(), type),
                                at -> Expressions.lower(assignment.value(), at)),
                        context);
        Operand left = operands.getFirst();
        AssignExpr.Operator compound = compound(assignment.op());
        boolean isCompound =
                compound != null
                        && left.variable() == ((Variable.Local) variable).java()
                        && Forms.of(value).equals(type);
        Expression java =
                isCompound
                        ? new AssignExpr(
                                variable.load(), Coercion.to(type, operands.get(1)), compound)
                        : Java.assign(
                                variable.load(),
                                TypedBinOp.combine(
                                                assignment.op(),
                                                before,
                                                left,
                                                value,
                                                operands.get(1),
                                                type)
                                        .java());
        context.block().add(java);
        return true;
    }

    /** {@return Java's operator where it does the same for operands of one type, else null} */
    private static AssignExpr.Operator compound(Operator operator) {
        return switch (operator) {
            case ADD -> AssignExpr.Operator.PLUS;
            case SUB -> AssignExpr.Operator.MINUS;
            case MULT -> AssignExpr.Operator.MULTIPLY;
            case L_SHIFT -> AssignExpr.Operator.LEFT_SHIFT;
            case R_SHIFT -> AssignExpr.Operator.SIGNED_RIGHT_SHIFT;
            case BIT_AND -> AssignExpr.Operator.BINARY_AND;
            case BIT_OR -> AssignExpr.Operator.BINARY_OR;
            case BIT_XOR -> AssignExpr.Operator.XOR;
            case DIV, FLOOR_DIV, MOD, POW, MAT_MULT -> null;
        };
    }
}

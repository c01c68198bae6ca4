package pyloom.translator.lower;

import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.UnaryExpr;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Operator;
import pyloom.translator.ast.Stmt;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.types.ClassType;
import pyloom.translator.types.Type;

import java.util.List;

/** {@code target op= value} where the target is a variable or field of a known type. */
final class TypedAugAssign {

    private TypedAugAssign() {}

    /** Lowers the assignment; tells whether it did. */
    static boolean lower(Expr.Name name, Stmt.AugAssign assignment, Context context) {
        Variable variable = context.names().variable(name.id());
        Type before = context.typeOf(name);
        Type value = context.typeOf(assignment.value());
        JavaType type = Forms.of(before);
        boolean isTyped =
                (variable instanceof Variable.Local || variable instanceof Variable.InField)
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
        Expression read = variable.load();
        List<Operand> operands =
                Sequence.lowerParts(
                        List.of(
                                _ -> Operand.of(read, type),
                                at -> Expressions.lower(assignment.value(), at)),
                        context);
        Operand left = operands.getFirst();
        boolean isCurrent = left.java() == read;
        context.block()
                .add(
                        assignment(
                                assignment.op(),
                                variable.load(),
                                before,
                                left,
                                isCurrent,
                                value,
                                operands.get(1)));
        return true;
    }

    /** The assignment of Java: {@code left} is what {@code target} held before. */
    private static Expression assignment(
            Operator operator,
            Expression target,
            Type before,
            Operand left,
            boolean isCurrent,
            Type value,
            Operand right) {
        JavaType type = Forms.of(before);
        AssignExpr.Operator compound = compound(operator);
        return compound != null && isCurrent && Forms.of(value).equals(type)
                ? new AssignExpr(target, Coercion.to(type, right), compound)
                : Java.assign(
                        target,
                        TypedBinOp.combine(operator, before, left, value, right, type).java());
    }

    /** Lowers the assignment to a field of a class of Java; tells whether it did. */
    static boolean lower(Expr.Attribute target, Stmt.AugAssign assignment, Context context) {
        ClassType owner = TypedMethods.classOf(target.value(), context);
        if (owner == null
                || !owner.isField(target.attr())
                || owner.sharing(target.attr()) == ClassType.Sharing.UPDATED) {
            return false;
        }
        Type before = owner.field(target.attr()).type();
        Type value = context.typeOf(assignment.value());
        Type after = context.file().facts().result(assignment);
        JavaType type = Forms.of(before);
        Operand receiver = Expressions.lower(target.value(), context);
        JavaType ownerType = Forms.of(owner);
        if (!receiver.isRepeatable() || !receiver.javaType().equals(ownerType)) {
            Expression checked = TypedMethods.checked(target, receiver, "present", context);
            receiver = context.keep("owner", Operand.of(checked, ownerType));
        }
        if (owner.sharing(target.attr()) == ClassType.Sharing.COUNTER) {
            Expression counter = TypedMethods.fieldOf(target, receiver.again(), context);
            context.block().add(added(counter, assignment, context));
            return true;
        }
        FieldAccessExpr read = TypedMethods.fieldOf(target, receiver.again(), context);
        FieldAccessExpr write = TypedMethods.fieldOf(target, receiver.again(), context);
        List<Operand> operands =
                Sequence.lowerParts(
                        List.of(
                                _ -> Operand.of(read, type),
                                at -> Expressions.lower(assignment.value(), at)),
                        context);
        boolean isTyped =
                Forms.of(after).equals(type)
                        && TypedBinOp.applies(assignment.op(), before, value, after);
        Expression java =
                isTyped
                        ? assignment(
                                assignment.op(),
                                write,
                                before,
                                operands.getFirst(),
                                operands.getFirst().java() == read,
                                value,
                                operands.get(1))
                        : Java.assign(
                                write,
                                Coercion.to(
                                        type,
                                        Operand.object(
                                                Java.runtime(
                                                        Runtime.inPlace(assignment.op()),
                                                        Sequence.java(operands)))));
        context.block().add(java);
        return true;
    }

    /**
     * Adds to a counter in one step; but what is added may run code that changes the counter, and
     * Python has read it before.
     */
    private static Expression added(
            Expression counter, Stmt.AugAssign assignment, Context context) {
        boolean isSum = assignment.op() == Operator.ADD;
        Operand before = Operand.of(Java.call(counter.clone(), "get"), JavaType.LONG);
        if (!CallSearch.mayCall(assignment.value())) {
            Expression value =
                    Coercion.to(JavaType.LONG, Expressions.lower(assignment.value(), context));
            if (value.toString().equals("1")) {
                return Java.call(counter, isSum ? "incrementAndGet" : "decrementAndGet");
            }
            return Java.call(counter, "addAndGet", isSum ? value : negated(value));
        }
        List<Operand> operands =
                Sequence.lowerParts(
                        List.of(_ -> before, at -> Expressions.lower(assignment.value(), at)),
                        context);
        return Java.call(
                counter,
                "set",
                TypedBinOp.combine(
                                assignment.op(),
                                pyloom.translator.types.Type.INT,
                                operands.get(0),
                                context.typeOf(assignment.value()),
                                operands.get(1),
                                JavaType.LONG)
                        .java());
    }

    private static Expression negated(Expression value) {
        return new UnaryExpr(value, UnaryExpr.Operator.MINUS);
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

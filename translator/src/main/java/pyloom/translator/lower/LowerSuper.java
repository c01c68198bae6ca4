package pyloom.translator.lower;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;

import pyloom.translator.ast.Expr;
import pyloom.translator.emit.text.StringLiterals;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.Peek;
import pyloom.translator.lower.tree.RuntimeMember;
import pyloom.translator.scope.Resolution;
import pyloom.translator.scope.Symbol;

import java.util.ArrayList;
import java.util.List;

/**
 * Lowers {@code super()}. CPython finds class and instance in the caller's frame; here they are
 * arguments.
 */
final class LowerSuper {

    private static final String CLASS_CELL = "__class__";

    private LowerSuper() {}

    /** {@return whether the expression is {@code super()} in a method} */
    static boolean isZeroArgument(Expr expression, Context context) {
        if (!(expression instanceof Expr.Call call)
                || !(call.func() instanceof Expr.Name name)
                || !name.id().equals("super")
                || !call.args().isEmpty()
                || !call.keywords().isEmpty()
                || !context.names().scope().resolve("super").isGlobal()) {
            return false;
        }
        Symbol global = context.file().symbols().top().symbol("super");
        return (global == null || !global.isBound())
                && context.method().firstParameter() != null
                && context.names().scope().resolve(CLASS_CELL) == Resolution.FREE;
    }

    static Operand lower(Context context) {
        return Operand.object(object(context));
    }

    private static Expression object(Context context) {
        if (context.method().firstParameter() instanceof Variable.This self) {
            ClassExpr type = new ClassExpr(new ClassOrInterfaceType(null, self.type().name()));
            return new ObjectCreationExpr(
                    null,
                    Java.type(Runtime.SUPER),
                    new NodeList<>(Java.runtime(RuntimeMember.typed("typeOf"), type), self.load()));
        }
        return Java.call(Java.className(Runtime.SUPER), "of", classCell(context), self(context));
    }

    /** {@return the call of {@code super().method(arguments)}, which needs no super object} */
    static Expression callMethod(Expr.Attribute method, List<Expr> arguments, Context context) {
        if (context.method().firstParameter() instanceof Variable.This) {
            List<Expression> operands = new ArrayList<>();
            operands.add(object(context));
            operands.add(StringLiterals.of(context.mangle(method.attr())));
            operands.addAll(Sequence.java(Sequence.lower(arguments, context)));
            return Java.runtime(Runtime.CALL_METHOD, operands);
        }
        List<Expression> operands =
                new ArrayList<>(
                        List.of(
                                classCell(context),
                                self(context),
                                StringLiterals.of(context.mangle(method.attr()))));
        operands.addAll(Sequence.java(Sequence.lower(arguments, context)));
        return Java.call(Java.className(Runtime.SUPER), "callMethod", operands);
    }

    private static Expression classCell(Context context) {
        return context.names().cell(CLASS_CELL).mention();
    }

    private static Expression self(Context context) {
        return switch (context.method().firstParameter()) {
            case Variable.Local(var variable) -> Peek.at(variable);
            case Variable.InCell cell -> Java.call(cell.cell().mention(), "peek");
            case Variable other -> other.load();
        };
    }
}

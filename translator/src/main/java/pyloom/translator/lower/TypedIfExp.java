package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;

import pyloom.translator.ast.Expr;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.lower.tree.JavaVariable;

/** {@code body if test else orelse} whose value has a proven type. */
final class TypedIfExp {

    private TypedIfExp() {}

    static Operand lower(Expr.IfExp choice, Context context) {
        JavaType type = Forms.of(context.typeOf(choice));
        if (type.isSameAs(JavaType.OBJECT) || Tests.constantTruth(choice.test()) != null) {
            return null;
        }
        Expression test = Tests.lower(choice.test(), context);
        Block whenTrue = new Block();
        Block whenFalse = new Block();
        Expression yes = branch(type, Expressions.lower(choice.body(), context.in(whenTrue)));
        Expression no = branch(type, Expressions.lower(choice.orelse(), context.in(whenFalse)));
        if (whenTrue.isEmpty() && whenFalse.isEmpty()) {
            return Operand.of(Java.choose(test, yes, no), type);
        }
        JavaVariable value = JavaVariable.helper("value").typed(type);
        context.block().add(Context.declaration(type.node(), value, null));
        whenTrue.add(Java.assign(value.mention(), yes));
        whenFalse.add(Java.assign(value.mention(), no));
        context.block().add(Statements.ifThenElse(test, whenTrue, whenFalse));
        return Operand.of(value.mention(), type);
    }

    /** Java would unbox both branches if one was primitive, and fail for None. */
    private static Expression branch(JavaType type, Operand value) {
        Expression java = Coercion.unshortened(type, value);
        boolean boxes = !type.isPrimitive() && value.javaType().isPrimitive();
        return boxes ? Java.cast(value.javaType().boxed().node(), java) : java;
    }
}

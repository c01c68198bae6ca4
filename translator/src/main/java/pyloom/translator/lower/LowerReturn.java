package pyloom.translator.lower;

import pyloom.translator.ast.Stmt;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;

/** Lowers {@code return}. */
final class LowerReturn {

    private LowerReturn() {}

    static void lower(Stmt.Return exit, Context context) {
        Operand value =
                exit.value() == null
                        ? new Operand(Java.nothing(), Operand.Type.NULL)
                        : Expressions.lower(exit.value(), context);
        JavaType result = context.method().result();
        if (context.method().isGenerator()) {
            Operand end = Operand.of(TypedGenerators.end(value), result);
            context.jumps().addReturn(context.block(), end, result);
            return;
        }
        boolean isTyped = result != null && !result.isSameAs(JavaType.OBJECT);
        boolean isDead = exit.value() != null && !context.file().facts().isKnown(exit.value());
        context.jumps()
                .addReturn(context.block(), isTyped && isDead ? compiling(value) : value, result);
    }

    /** What is never returned may have any type, but Java has to be told. */
    private static Operand compiling(Operand value) {
        return value.javaType().isSameAs(JavaType.OBJECT) && !isObject(value)
                ? Operand.object(Java.cast(Java.object(), value.java()))
                : value;
    }

    private static boolean isObject(Operand value) {
        return value.isRepeatable() && !value.isFixed()
                || value.java() instanceof com.github.javaparser.ast.expr.MethodCallExpr call
                        && !call.getNameAsString().matches("list|tuple|dict|set");
    }
}

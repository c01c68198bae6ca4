package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;

import pyloom.translator.ast.Expr;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.lower.tree.RuntimeMember;
import pyloom.translator.types.Type;

/** Loops over iterators of the library whose elements Java knows: {@code as_completed(futures)}. */
final class NativeLoops {

    private static final RuntimeMember AS_COMPLETED =
            new RuntimeMember("pyloom.stdlib.concurrent.futures.Futures", "asCompleted");
    private static final String FUTURE = "pyloom.stdlib.concurrent.futures.Future";

    private NativeLoops() {}

    /** {@return whether {@code call} gives futures out of a typed container, as they are done} */
    static boolean applies(Expr.Call call, Context context) {
        return context.typeOf(call.func()) instanceof Type.Native function
                && function.name().equals("as_completed")
                && context.file().facts().nativeOf(call) != null
                && call.args().size() == 1
                && call.keywords().isEmpty()
                && Forms.of(context.typeOf(call.args().getFirst())) instanceof JavaType futures
                && futures.isContainer()
                && futures.arguments().getFirst().name().equals(FUTURE)
                && !futures.arguments().getFirst().nullable();
    }

    /** {@return what a loop over the result of {@code call} goes over} */
    static TypedFor of(Expr.Call call, Context context) {
        Expr container = call.args().getFirst();
        JavaType futures = Forms.of(context.typeOf(container));
        Expression receiver = Receivers.lower(container, context).java();
        return new TypedFor(
                Java.runtime(
                        AS_COMPLETED, futures.isMap() ? Java.call(receiver, "keySet") : receiver),
                futures.arguments().getFirst());
    }
}

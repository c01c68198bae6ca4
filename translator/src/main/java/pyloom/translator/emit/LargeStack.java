package pyloom.translator.emit;

import com.github.javaparser.ast.Node;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Runs what recurses as deep as a tree is nested, without regard to the caller's stack. */
public final class LargeStack {

    private static final long BYTES = 1L << 30;
    private static final int DEEP = 100;

    private LargeStack() {}

    /** {@return what {@code work} gives, run with a stack that holds any tree of a program} */
    public static <T> T call(Supplier<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Runnable task =
                () -> {
                    try {
                        result.complete(work.get());
                    } catch (RuntimeException | Error failure) {
                        result.completeExceptionally(failure);
                    }
                };
        Thread thread = new Thread(null, task, "deep", BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return result.join();
        } catch (CompletionException wrapped) {
            if (wrapped.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) wrapped.getCause();
        }
    }

    /** {@return what {@code work} on a tree gives, on a larger stack if the tree needs it} */
    static <T> T forDepthOf(Node tree, Supplier<T> work) {
        return isDeep(tree) ? call(work) : work.get();
    }

    private static boolean isDeep(Node tree) {
        Deque<Node> level = new ArrayDeque<>(tree.getChildNodes());
        for (int depth = 0; depth < DEEP; depth++) {
            Deque<Node> next = new ArrayDeque<>();
            for (Node node : level) {
                next.addAll(node.getChildNodes());
            }
            if (next.isEmpty()) {
                return false;
            }
            level = next;
        }
        return true;
    }
}

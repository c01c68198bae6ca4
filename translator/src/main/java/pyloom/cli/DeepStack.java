package pyloom.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Runs what recurses over a tree: CPython accepts sources whose trees need more than the usual. */
final class DeepStack {

    private DeepStack() {}

    /** {@return what {@code work} returns, having run it to its end on a thread of its own} */
    static <T> T call(long stackBytes, Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, "pyloom", stackBytes);
        thread.start();
        try {
            return task.get();
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case Exception exception -> throw exception;
                case Error error -> throw error;
                default -> throw failed;
            }
        }
    }
}

package pyloom.translator.syntax;

import java.util.function.Supplier;

/**
 * Runs work on a thread of its own that has a large stack, and waits for it. What the work wrote is
 * visible to the caller afterwards, by {@link Thread#join()}.
 */
public final class DeepStack<T> {

    private final Supplier<T> work;
    private T result;
    private Throwable failure;

    /** Work to be done once. */
    public DeepStack(Supplier<T> work) {
        this.work = work;
    }

    /** {@return what the work returns; what it throws is thrown here} */
    public T run(long stackBytes) {
        Thread thread = new Thread(null, this::work, "pyloom-deep", stackBytes);
        thread.start();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException wait) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return switch (failure) {
            case null -> result;
            case RuntimeException exception -> throw exception;
            case Error error -> throw error;
            case Throwable other -> throw new IllegalStateException(other);
        };
    }

    private void work() {
        try {
            result = work.get();
        } catch (Throwable thrown) {
            failure = thrown;
        }
    }
}

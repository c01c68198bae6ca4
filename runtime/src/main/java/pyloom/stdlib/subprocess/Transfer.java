package pyloom.stdlib.subprocess;

import pyloom.object.Exceptions;
import pyloom.object.PyException;
import pyloom.sync.Deadline;
import pyloom.sync.Signal;

import java.util.function.Supplier;

/**
 * Reads or writes a pipe in a thread of its own, so that no program waits for another for ever.
 *
 * <p>The thread writes the result before it sets {@code isDone} and wakes the waiter.
 */
final class Transfer {

    private final Object lock = new Object();
    private Object result;
    private PyException failure;
    private boolean isDone; // guarded by lock, as is waiter
    private Signal waiter;

    Transfer(Supplier<Object> work) {
        Thread.ofPlatform().daemon().name("pipe of a program").start(() -> run(work));
    }

    private void run(Supplier<Object> work) {
        Object value = null;
        PyException thrown = null;
        try {
            value = work.get();
        } catch (Throwable problem) {
            thrown = Exceptions.of(problem);
        }
        Signal waiting;
        synchronized (lock) {
            result = value;
            failure = thrown;
            isDone = true;
            waiting = waiter;
        }
        if (waiting != null) {
            waiting.set();
        }
    }

    /** {@return whether it was done in time} */
    boolean await(Deadline deadline) {
        Signal signal;
        synchronized (lock) {
            if (isDone) {
                return true;
            }
            signal = new Signal();
            waiter = signal;
        }
        return signal.await(deadline);
    }

    /** {@return what was read; throws what went wrong} */
    Object result() {
        synchronized (lock) {
            if (failure != null) {
                throw failure;
            }
            return result;
        }
    }
}

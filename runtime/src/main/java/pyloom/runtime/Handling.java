package pyloom.runtime;

import pyloom.object.PyException;
import pyloom.object.ThreadState;

/**
 * The time during which a thread handles an exception. Confined to the thread that made it; such
 * times nest.
 */
public final class Handling implements AutoCloseable {

    private final ThreadState thread; // null if nothing is handled
    private final PyException before;

    Handling(PyException exception) {
        thread = exception == null ? null : ThreadState.current();
        before = exception == null ? null : thread.beginHandling(exception);
    }

    @Override
    public void close() {
        if (thread != null) {
            thread.endHandling(before);
        }
    }
}

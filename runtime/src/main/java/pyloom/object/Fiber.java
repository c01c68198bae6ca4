package pyloom.object;

import java.util.concurrent.locks.LockSupport;

/**
 * A body of code that can stop in the middle and go on later: it has a virtual thread of its own
 * and takes turns with whoever resumes it. Generators that the compile step has not turned into
 * state machines run on it.
 *
 * <p>{@code resumer} is non-null exactly while the body may run; its volatile writes are the
 * hand-over in both directions, so that one side sees all that happened before on the other.
 */
final class Fiber {

    private final Thread thread;
    private volatile Thread resumer;
    private ThreadState state; // of the resumer; the body adopts it
    private Throwable failure; // what ended the body

    Fiber(Runnable body) {
        thread = Thread.ofVirtual().unstarted(() -> run(body));
    }

    private void run(Runnable body) {
        ThreadState.adopt(state);
        try {
            body.run();
        } catch (Throwable unexpected) {
            failure = unexpected;
        } finally {
            handBack();
        }
    }

    private void handBack() {
        Thread waiting = resumer;
        resumer = null;
        LockSupport.unpark(waiting);
    }

    /** Lets the body run until it stops or ends. */
    void resume() {
        state = ThreadState.current();
        resumer = Thread.currentThread();
        if (thread.getState() == Thread.State.NEW) {
            thread.start();
        } else {
            LockSupport.unpark(thread);
        }
        boolean interrupted = false;
        while (resumer != null) {
            LockSupport.park(this);
            interrupted |= Thread.interrupted();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (failure instanceof RuntimeException || failure instanceof Error) {
            rethrow();
        }
    }

    private void rethrow() {
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }

    /** Stops the body, which calls this itself, until it is resumed. */
    void suspend() {
        handBack();
        while (resumer == null) {
            LockSupport.park(this);
        }
        ThreadState.adopt(state);
    }
}

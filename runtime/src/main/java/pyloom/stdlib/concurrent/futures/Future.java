package pyloom.stdlib.concurrent.futures;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.annotation.TypedForm;
import pyloom.object.BuiltinTypes;
import pyloom.object.Calls;
import pyloom.object.Exceptions;
import pyloom.object.Identity;
import pyloom.object.OrdinaryException;
import pyloom.object.PyException;
import pyloom.object.PyInstance;
import pyloom.object.PyType;
import pyloom.object.RuntimeError;
import pyloom.object.TimeoutError;
import pyloom.object.Truth;
import pyloom.stdlib.threading.Timeouts;
import pyloom.sync.Deadline;
import pyloom.sync.Signal;
import pyloom.sync.WaitQueue;

import java.util.ArrayList;
import java.util.List;

/**
 * Python's {@code concurrent.futures.Future}: the result of a call that may still run.
 *
 * <pre>
 *   PENDING --set_running_or_notify_cancel--> RUNNING --set_result, set_exception--> FINISHED
 *      |---------------------set_result, set_exception----------------------------------^
 *      '--cancel--> CANCELLED --set_running_or_notify_cancel--> CANCELLED_AND_NOTIFIED
 * </pre>
 *
 * <p>All fields are guarded by {@code waiting}; {@code state} is also read without it, after the
 * outcome was written. What the worker did happens before the return of {@code result}, and before
 * the callbacks, which run in the thread that finishes or cancels the future, in the order in which
 * they were added. Exceptions cross threads as the same object.
 *
 * @param <T> what typed code gets from it
 */
@PythonModule(
        value = "concurrent.futures._base",
        pure = true,
        doc = "library/concurrent.futures.html#future-objects")
@PythonType(name = "Future")
public class Future<T> extends PyInstance {

    /** The type {@code concurrent.futures._base.Future}. */
    public static final PyType TYPE =
            PyType.nativeType("concurrent.futures._base", "Future", PyType.OBJECT)
                    .solid()
                    .withDict()
                    .weak()
                    .generic()
                    .changeable()
                    .allocating(type -> new Future<>(type));

    private final WaitQueue waiting = new WaitQueue();
    private volatile FutureState state = FutureState.PENDING;
    private Object result;
    private Object exception; // null: none
    private List<FutureWaiter> waiters = List.of();
    private List<Object> callbacks = List.of();

    /** Makes a future that is pending. */
    @TypedForm("Future()")
    public Future() {
        this(TYPE);
    }

    /**
     * Makes one of a subclass.
     *
     * @param type its type
     */
    protected Future(PyType type) {
        super(type);
    }

    /** {@code Future.__init__}. */
    @PythonApi("Future.__init__(self)")
    public void initialize() {
        synchronized (waiting) {
            state = FutureState.PENDING;
            result = null;
            exception = null;
        }
    }

    // --- asking

    /** {@return whether it was cancelled} */
    @PythonApi("Future.cancelled(self)")
    public boolean cancelled() {
        return state.isCancelled();
    }

    /** {@return whether the call runs now} */
    @PythonApi("Future.running(self)")
    public boolean running() {
        return state == FutureState.RUNNING;
    }

    /** {@return whether it was cancelled or is finished} */
    @PythonApi("Future.done(self)")
    public boolean done() {
        return state.isDone();
    }

    /** {@return the result, waited for as long as it takes} */
    @TypedForm("Future.result(self)")
    public T result() {
        return result(null);
    }

    /**
     * {@return the result of the call}
     *
     * @param timeout seconds to wait for it, or None
     * @throws CancelledError if the future was cancelled
     * @throws TimeoutError if it did not finish in time
     */
    @PythonApi("Future.result(self, timeout=None)")
    @SuppressWarnings("unchecked")
    public T result(Object timeout) {
        await(timeout);
        if (Truth.truth(exception)) {
            throw Exceptions.raise(exception);
        }
        return (T) result;
    }

    /** {@return the exception of the call, or null, waited for as long as it takes} */
    @TypedForm("Future.exception(self)")
    public Object exception() {
        return exception(null);
    }

    /**
     * {@return the exception that the call raised, or None}
     *
     * @param timeout seconds to wait for it, or None
     * @throws CancelledError if the future was cancelled
     * @throws TimeoutError if it did not finish in time
     */
    @PythonApi("Future.exception(self, timeout=None)")
    public Object exception(Object timeout) {
        await(timeout);
        return exception;
    }

    /** Waits until it is finished. */
    private void await(Object timeout) {
        if (!state.isDone()) {
            awaitSignal(Timeouts.ofWait(timeout));
        }
        FutureState now = state;
        if (now.isCancelled()) {
            throw new CancelledError();
        }
        if (now != FutureState.FINISHED) {
            throw new TimeoutError();
        }
    }

    private void awaitSignal(Deadline deadline) {
        Signal signal;
        synchronized (waiting) {
            if (state.isDone()) {
                return;
            }
            signal = waiting.enter();
        }
        try {
            signal.await(deadline);
        } finally {
            if (!signal.isSet()) {
                synchronized (waiting) {
                    waiting.leave(signal);
                }
            }
        }
    }

    // --- changing

    /** {@return whether it is cancelled now; it cannot be once the call runs} */
    @PythonApi("Future.cancel(self)")
    public boolean cancel() {
        synchronized (waiting) {
            if (state == FutureState.RUNNING || state == FutureState.FINISHED) {
                return false;
            }
            if (state.isCancelled()) {
                return true;
            }
            state = FutureState.CANCELLED;
            waiting.wake(Long.MAX_VALUE);
        }
        invokeCallbacks();
        return true;
    }

    /**
     * Marks it as running, or tells who waits that it was cancelled; for executors.
     *
     * @return whether the call is to be made
     * @throws RuntimeError if that was done before
     */
    @PythonApi("Future.set_running_or_notify_cancel(self)")
    public boolean setRunningOrNotifyCancel() {
        synchronized (waiting) {
            if (state == FutureState.PENDING) {
                state = FutureState.RUNNING;
                return true;
            }
            if (state == FutureState.CANCELLED) {
                state = FutureState.CANCELLED_AND_NOTIFIED;
                waiters.forEach(waiter -> waiter.done(this, false));
                return false;
            }
        }
        FutureLog.critical("Future " + Identity.id(this) + " in unexpected state: " + state, null);
        throw new RuntimeError("Future in unexpected state");
    }

    /**
     * Finishes it with a result.
     *
     * @param value the result
     * @throws InvalidStateError if it was done
     */
    @PythonApi("Future.set_result(self, result)")
    public void setResult(Object value) {
        finish(value, null);
    }

    /**
     * Finishes it with an exception.
     *
     * @param raised the exception
     * @throws InvalidStateError if it was done
     */
    @PythonApi("Future.set_exception(self, exception)")
    public void setException(Object raised) {
        finish(null, raised);
    }

    private void finish(Object value, Object raised) {
        synchronized (waiting) {
            if (state.isDone()) {
                throw new InvalidStateError(state + ": " + repr());
            }
            result = value;
            exception = raised;
            state = FutureState.FINISHED;
            waiters.forEach(waiter -> waiter.done(this, raised != null));
            waiting.wake(Long.MAX_VALUE);
        }
        invokeCallbacks();
    }

    // --- callbacks

    /**
     * Has something called when it is done, at once if it is.
     *
     * @param callback called with this future; what it raises is logged
     */
    @PythonApi("Future.add_done_callback(self, fn)")
    public void addDoneCallback(Object callback) {
        synchronized (waiting) {
            if (!state.isDone()) {
                if (callbacks.isEmpty()) {
                    callbacks = new ArrayList<>(2);
                }
                callbacks.add(callback);
                return;
            }
        }
        invoke(callback);
    }

    private void invokeCallbacks() {
        // done: nobody adds to the list any more
        callbacks.forEach(this::invoke);
    }

    private void invoke(Object callback) {
        try {
            Calls.call(callback, this);
        } catch (Throwable thrown) {
            PyException raised = Exceptions.of(thrown);
            if (!(raised instanceof OrdinaryException)) {
                throw raised;
            }
            FutureLog.error("exception calling callback for " + repr(), raised);
        }
    }

    // --- several futures

    /** Tells a waiter when this is done; says whether that is still to come. */
    boolean attach(FutureWaiter waiter) {
        synchronized (waiting) {
            if (state.isNotified()) {
                return false;
            }
            List<FutureWaiter> more = new ArrayList<>(waiters);
            more.add(waiter);
            waiters = more;
            return true;
        }
    }

    /** Ends what {@link #attach} began. */
    void detach(FutureWaiter waiter) {
        synchronized (waiting) {
            if (!waiters.isEmpty()) {
                waiters.remove(waiter);
            }
        }
    }

    /** {@return whether it is finished with an exception} */
    boolean hasFailed() {
        return state == FutureState.FINISHED && exception != null;
    }

    // --- texts

    /** {@return the text of {@code repr(future)}} */
    @PythonApi("Future.__repr__(self)")
    public String repr() {
        FutureState now = state;
        String outcome = "";
        if (now == FutureState.FINISHED) {
            outcome =
                    Truth.truth(exception)
                            ? " raised " + BuiltinTypes.typeOf(exception).name()
                            : " returned " + BuiltinTypes.typeOf(result).name();
        }
        return "<%s at 0x%x state=%s%s>"
                .formatted(pyType().shortName(), Identity.id(this), now.description(), outcome);
    }

    @PythonApi(value = "Future._state", kind = PythonApi.Kind.GETTER)
    String stateName() {
        return state.name();
    }
}

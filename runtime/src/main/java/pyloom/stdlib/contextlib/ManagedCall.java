package pyloom.stdlib.contextlib;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.BuiltinTypes;
import pyloom.object.Calls;
import pyloom.object.Exceptions;
import pyloom.object.PyException;
import pyloom.object.Specials;
import pyloom.object.ThreadState;
import pyloom.object.Truth;
import pyloom.object.TypeError;

import java.util.function.Supplier;

/** A call inside a context manager that was entered: what a with statement around it does. */
final class ManagedCall {

    private final Object exit;

    private ManagedCall(Object exit) {
        this.exit = exit;
    }

    static ManagedCall enter(Object manager) {
        Object enter = Specials.bound(manager, "__enter__");
        Object exit = Specials.bound(manager, "__exit__");
        if (enter == ABSENT || exit == ABSENT) {
            throw new TypeError(
                    "'"
                            + BuiltinTypes.typeOf(manager).name()
                            + "' object does not support the context manager protocol"
                            + (enter == ABSENT ? "" : " (missed __exit__ method)"));
        }
        Calls.call(enter);
        return new ManagedCall(exit);
    }

    /** {@return the result of the body, or null if the manager swallows its exception} */
    Object run(Supplier<Object> body) {
        Object result;
        try {
            result = body.get();
        } catch (RuntimeException | StackOverflowError thrown) {
            PyException exception = Exceptions.of(thrown);
            if (!swallows(exception)) {
                throw exception;
            }
            return null;
        }
        Calls.call(exit, null, null, null);
        return result;
    }

    private boolean swallows(PyException exception) {
        ThreadState thread = ThreadState.current();
        PyException before = thread.beginHandling(exception);
        try {
            return Truth.truth(
                    Calls.call(exit, exception.pyType(), exception, exception.traceback()));
        } finally {
            thread.endHandling(before);
        }
    }
}

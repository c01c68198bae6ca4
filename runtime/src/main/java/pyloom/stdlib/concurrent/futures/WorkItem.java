package pyloom.stdlib.concurrent.futures;

import pyloom.object.Calls;
import pyloom.object.Exceptions;
import pyloom.object.PyException;
import pyloom.object.PyObject;
import pyloom.object.PyType;

import java.util.concurrent.Callable;

/** A call that waits in a pool, and the future of its result. */
final class WorkItem extends PyObject {

    private static final PyType TYPE =
            PyType.nativeType("concurrent.futures.thread", "_WorkItem", PyType.OBJECT).sealed();

    private final Future<?> future;
    private final Callable<?> call;

    WorkItem(Future<?> future, Callable<?> call) {
        this.future = future;
        this.call = call;
    }

    /** {@return the call of a Python function} */
    static Callable<Object> calling(Object function, Object[] arguments) {
        return () -> Calls.callArray(function, arguments, null);
    }

    /** Makes the call, unless it was cancelled; whatever it raises belongs to the future. */
    void run() {
        if (!future.setRunningOrNotifyCancel()) {
            return;
        }
        Object result;
        try {
            result = call.call();
        } catch (Throwable thrown) {
            PyException raised = Exceptions.of(thrown);
            future.setException(raised);
            return;
        }
        future.setResult(result);
    }

    void cancel() {
        future.cancel();
    }

    void fail(PyException exception) {
        future.setException(exception);
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}

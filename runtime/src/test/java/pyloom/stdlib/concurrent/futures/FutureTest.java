package pyloom.stdlib.concurrent.futures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import static pyloom.stdlib.Python.call;
import static pyloom.stdlib.Python.error;
import static pyloom.stdlib.Python.method;

import org.junit.jupiter.api.Test;

import pyloom.object.NativeModule;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.ValueError;

/** The texts are those of CPython 3.13.0. */
class FutureTest {

    private final Future<Object> future = new Future<>();

    @Test
    void aNewFutureIsPending() {
        assertThat(future.repr()).matches("<Future at 0x[0-9a-f]+ state=pending>");
        assertThat(future.done()).isFalse();
        assertThat(error(() -> method(future, "result", 0L))).isEqualTo("TimeoutError");
        assertThat(error(() -> method(future, "exception", 0.001))).isEqualTo("TimeoutError");
    }

    @Test
    void aResultIsSetOnce() {
        future.setResult(3L);
        assertThat(future.repr()).endsWith(" state=finished returned int>");
        assertThat(future.result()).isEqualTo(3L);
        assertThat(future.exception()).isNull();
        assertThat(error(() -> future.setResult(4L)))
                .startsWith("InvalidStateError: FINISHED: <Future at 0x")
                .endsWith(" state=finished returned int>");
        assertThat(future.cancel()).isFalse();
    }

    @Test
    void anExceptionComesOutAsTheSameObject() {
        ValueError raised = new ValueError("x");
        future.setException(raised);
        assertThat(future.repr()).endsWith(" state=finished raised ValueError>");
        assertThat(catchThrowable(future::result)).isSameAs(raised);
        assertThat(future.exception()).isSameAs(raised);
    }

    @Test
    void aCancelledFutureIsNotified() {
        assertThat(future.cancel()).isTrue();
        assertThat(future.cancel()).isTrue();
        assertThat(future.repr()).endsWith(" state=cancelled>");
        assertThat(error(future::result)).isEqualTo("CancelledError");
        assertThat(future.setRunningOrNotifyCancel()).isFalse();
        assertThat(error(() -> future.setResult(1L)))
                .startsWith("InvalidStateError: CANCELLED_AND_NOTIFIED: <Future at");
    }

    @Test
    void aRunningFutureCannotBeCancelled() {
        assertThat(future.setRunningOrNotifyCancel()).isTrue();
        assertThat(future.running()).isTrue();
        assertThat(future.cancel()).isFalse();
    }

    @Test
    void theErrorsNameTheirModules() {
        assertThat(CancelledError.TYPE.qualifiedName())
                .isEqualTo("concurrent.futures._base.CancelledError");
        assertThat(BrokenThreadPool.TYPE.qualifiedName())
                .isEqualTo("concurrent.futures.thread.BrokenThreadPool");
        assertThat(BrokenThreadPool.TYPE.isSubtypeOf(BrokenExecutor.TYPE)).isTrue();
        assertThat(NativeModule.named("concurrent.futures").peek("TimeoutError"))
                .isSameAs(pyloom.object.TimeoutError.TYPE);
    }

    @Test
    void waitTellsTheDoneFromTheOthers() {
        Future<Object> other = new Future<>();
        future.setResult(1L);
        PyTuple result =
                (PyTuple)
                        call(
                                "concurrent.futures",
                                "wait",
                                PyList.of(future, other, future),
                                0L,
                                "ALL_COMPLETED");
        assertThat(method(result.get(0), "__len__")).isEqualTo(1L);
        assertThat(method(result.get(1), "__contains__", other)).isEqualTo(true);
        assertThat(error(() -> call("concurrent.futures", "wait", PyList.of(other), null, "x")))
                .isEqualTo("ValueError: Invalid return condition: 'x'");
        assertThat(error(() -> call("concurrent.futures", "wait", PyList.of(1L))))
                .isEqualTo("AttributeError: 'int' object has no attribute '_condition'");
    }

    @Test
    void asCompletedTimesOutWithACount() {
        Future<Object> other = new Future<>();
        future.setResult(1L);
        Object iterator =
                call("concurrent.futures", "as_completed", PyList.of(future, other), 0.001);
        assertThat(method(iterator, "__next__")).isSameAs(future);
        assertThat(error(() -> method(iterator, "__next__")))
                .isEqualTo("TimeoutError: 1 (of 2) futures unfinished");
        assertThat(error(() -> method(iterator, "__next__"))).isEqualTo("StopIteration");
    }
}

package pyloom.stdlib.queue;

import static org.assertj.core.api.Assertions.assertThat;

import static pyloom.stdlib.Python.call;
import static pyloom.stdlib.Python.error;
import static pyloom.stdlib.Python.get;
import static pyloom.stdlib.Python.method;

import org.junit.jupiter.api.Test;

import pyloom.stdlib.threading.Thread;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** The texts are those of CPython 3.13.0. */
class QueueTest {

    @Test
    void aBoundedQueueRefusesWhatDoesNotFit() {
        Object queue = call("queue", "Queue", 1L);
        method(queue, "put", 1L);
        assertThat(error(() -> method(queue, "put", 2L, false))).isEqualTo("Full");
        assertThat(error(() -> method(queue, "put", 2L, true, 0.001))).isEqualTo("Full");
        assertThat(error(() -> method(queue, "put", 2L, true, -1L)))
                .isEqualTo("ValueError: 'timeout' must be a non-negative number");
        assertThat(method(queue, "full")).isEqualTo(true);
        assertThat(method(queue, "get")).isEqualTo(1L);
        assertThat(error(() -> method(queue, "get", false))).isEqualTo("Empty");
        assertThat(error(() -> method(queue, "get", true, 0.001))).isEqualTo("Empty");
        assertThat(error(() -> method(queue, "put")))
                .isEqualTo("TypeError: Queue.put() missing 1 required positional argument: 'item'");
    }

    @Test
    void theBoundMayBeAnyNumber() {
        method(call("queue", "Queue", Double.POSITIVE_INFINITY), "put", 3L);
        assertThat(error(() -> method(call("queue", "Queue", "x"), "put", 1L)))
                .isEqualTo("TypeError: '>' not supported between instances of 'str' and 'int'");
    }

    @Test
    void tasksAreDoneAsOftenAsPut() {
        Object queue = call("queue", "Queue");
        method(queue, "put", 1L);
        method(queue, "task_done");
        method(queue, "join");
        assertThat(error(() -> method(queue, "task_done")))
                .isEqualTo("ValueError: task_done() called too many times");
    }

    @Test
    void aQueueThatIsShutDownGivesWhatItHas() {
        Object queue = call("queue", "LifoQueue");
        method(queue, "put", 1L);
        method(queue, "put", 2L);
        method(queue, "shutdown");
        assertThat(get(queue, "is_shutdown")).isEqualTo(true);
        assertThat(error(() -> method(queue, "put", 3L))).isEqualTo("ShutDown");
        assertThat(method(queue, "get")).isEqualTo(2L);
        method(queue, "task_done");
        method(queue, "shutdown", true);
        assertThat(error(() -> method(queue, "get"))).isEqualTo("ShutDown");
        method(queue, "join");
        assertThat(get(queue, "unfinished_tasks")).isEqualTo(0L);
    }

    @Test
    void aPriorityQueueGivesTheSmallest() {
        PriorityQueue<Long> queue = new PriorityQueue<>();
        for (long item : new long[] {3, 1, 2}) {
            queue.put(item);
        }
        assertThat(List.of(queue.get(), queue.get(), queue.get())).containsExactly(1L, 2L, 3L);
    }

    @Test
    void aSimpleQueueNeverRefuses() {
        Object queue = call("queue", "SimpleQueue");
        assertThat(error(() -> method(queue, "get", true, -1L)))
                .isEqualTo("ValueError: 'timeout' must be a non-negative number");
        assertThat(error(() -> method(queue, "get", true, "x")))
                .isEqualTo("TypeError: 'str' object cannot be interpreted as an integer");
        assertThat(error(() -> method(queue, "get_nowait"))).isEqualTo("Empty");
        method(queue, "put", (Object) null);
        assertThat(method(queue, "qsize")).isEqualTo(1L);
        assertThat(method(queue, "get")).isNull();
        assertThat(error(() -> method(queue, "put")))
                .isEqualTo("TypeError: put() missing required argument 'item' (pos 1)");
    }

    @Test
    void nothingIsLostBetweenManyThreads() {
        Queue<Long> queue = new Queue<>(4);
        AtomicLong sum = new AtomicLong();
        List<Thread> producers = new ArrayList<>();
        List<Thread> consumers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            consumers.add(Thread.of("consume", () -> consume(queue, sum)));
            producers.add(Thread.of("produce", () -> produce(queue)));
        }
        consumers.forEach(Thread::start);
        producers.forEach(Thread::start);
        producers.forEach(Thread::join);
        consumers.forEach(_ -> queue.put(null));
        queue.join();
        consumers.forEach(Thread::join);
        assertThat(sum).hasValue(3 * 500 * 501 / 2);
    }

    private static void produce(Queue<Long> queue) {
        for (long i = 1; i <= 500; i++) {
            queue.put(i);
        }
    }

    private static void consume(Queue<Long> queue, AtomicLong sum) {
        for (Long item = queue.get(); item != null; item = queue.get()) {
            sum.addAndGet(item);
            queue.taskDone();
        }
        queue.taskDone();
    }
}

package pyloom.stdlib.concurrent.futures;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.TimeoutError;
import pyloom.stdlib.generators.NativeGenerator;
import pyloom.stdlib.threading.Timeouts;
import pyloom.sync.Deadline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** The futures of {@code as_completed}, each as it is done; those that are done already first. */
final class AsCompleted extends NativeGenerator {

    private final Object futures;
    private final Object timeout;
    private final Deque<Future<?>> ready = new ArrayDeque<>();
    private Deadline deadline; // this and the rest: set when the first element is asked for
    private Set<Future<?>> left;
    private FutureWaiter waiter;
    private int total;

    AsCompleted(Object futures, Object timeout) {
        super("as_completed");
        this.futures = futures;
        this.timeout = timeout;
    }

    @Override
    protected Object advance() {
        if (waiter == null) {
            begin();
        }
        while (ready.isEmpty()) {
            if (left.isEmpty()) {
                return ABSENT;
            }
            if (deadline.left() == 0) {
                throw new TimeoutError(
                        "%d (of %d) futures unfinished".formatted(left.size(), total));
            }
            waiter.await(deadline);
            ready.addAll(waiter.drain());
        }
        Future<?> next = ready.removeFirst();
        next.detach(waiter);
        left.remove(next);
        return next;
    }

    private void begin() {
        deadline = Timeouts.ofSum(timeout);
        left = Futures.collect(futures);
        total = left.size();
        waiter = new FutureWaiter(FutureWaiter.Until.FIRST_COMPLETED, total);
        for (Future<?> future : left) {
            if (!future.attach(waiter)) {
                ready.addLast(future);
            }
        }
    }

    @Override
    protected void finish() {
        if (waiter != null) {
            left.forEach(future -> future.detach(waiter));
        }
    }
}

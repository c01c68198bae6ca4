package pyloom.stdlib.concurrent.futures;

import pyloom.sync.Deadline;
import pyloom.sync.Flag;

import java.util.ArrayList;
import java.util.List;

/**
 * What {@code wait} and {@code as_completed} block on: it is told of each future that is done, and
 * ends the wait when enough are.
 *
 * <p>{@code finished} and {@code pending} are guarded by this object, which is only locked while a
 * future is, never the other way round.
 */
final class FutureWaiter {

    /** When the wait is over. */
    enum Until {
        FIRST_COMPLETED,
        FIRST_EXCEPTION,
        ALL_COMPLETED
    }

    private final Until until;
    private final Flag enough = new Flag();
    private List<Future<?>> finished = new ArrayList<>();
    private int pending;

    FutureWaiter(Until until, int pending) {
        this.until = until;
        this.pending = pending;
    }

    /** Called with the future's own lock held. */
    synchronized void done(Future<?> future, boolean failed) {
        finished.add(future);
        if (until == Until.FIRST_COMPLETED || failed && until == Until.FIRST_EXCEPTION) {
            enough.set();
        } else {
            countDown(1);
        }
    }

    /** Called for futures that were done before. */
    synchronized void countDown(int count) {
        pending -= count;
        if (pending == 0) {
            enough.set();
        }
    }

    boolean await(Deadline deadline) {
        return enough.await(deadline);
    }

    /** {@return what was done since the last call, in that order} */
    synchronized List<Future<?>> drain() {
        List<Future<?>> drained = finished;
        finished = new ArrayList<>();
        if (until == Until.FIRST_COMPLETED) {
            enough.clear();
        }
        return drained;
    }
}

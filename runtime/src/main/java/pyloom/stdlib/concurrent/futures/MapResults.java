package pyloom.stdlib.concurrent.futures;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Attributes;
import pyloom.stdlib.generators.NativeGenerator;
import pyloom.sync.Deadline;

import java.util.Deque;

/**
 * The results of {@code Executor.map}, in the order of submitting. Whoever stops asking for more
 * cancels the calls that do not run yet.
 */
final class MapResults extends NativeGenerator {

    private final Deque<Object> futures; // whose results are still to come
    private final Deadline deadline;

    MapResults(Deque<Object> futures, Deadline deadline) {
        super("Executor.map.<locals>.result_iterator");
        this.futures = futures;
        this.deadline = deadline;
    }

    @Override
    protected Object advance() {
        Object future = futures.pollFirst();
        if (future == null) {
            return ABSENT;
        }
        try {
            Object left = deadline.isLimited() ? (Double) (deadline.left() / 1e9) : null;
            return Attributes.callMethod(future, "result", left);
        } finally {
            Attributes.callMethod(future, "cancel");
        }
    }

    @Override
    protected void finish() {
        futures.forEach(future -> Attributes.callMethod(future, "cancel"));
    }
}

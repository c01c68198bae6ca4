package pyloom.litmus;

import pyloom.object.PyloomThread;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Some threads, each of which takes its steps on one copy of a state after another while the others
 * take theirs on the same copies. Says which outcomes there were, and how often.
 */
final class Litmus {

    private static final int BATCHES = 30;
    private static final int COPIES = 2_000;

    private Litmus() {}

    /**
     * The outcomes: what the threads saw, joined by commas.
     *
     * @param state makes a copy of the state
     * @param threads the steps of each thread; they return what it saw
     */
    @SafeVarargs
    static <S> Map<String, Integer> run(Supplier<S> state, Function<S, Object>... threads) {
        Map<String, Integer> outcomes = new TreeMap<>();
        List<S> copies = new ArrayList<>();
        Object[][] seen = new Object[threads.length][COPIES];
        CyclicBarrier begin = new CyclicBarrier(threads.length, () -> refill(copies, state));
        CyclicBarrier end = new CyclicBarrier(threads.length, () -> count(seen, outcomes));
        List<Thread> running = new ArrayList<>();
        for (int i = 0; i < threads.length; i++) {
            int number = i;
            Runnable task = () -> steps(threads[number], copies, seen[number], begin, end);
            running.add(new PyloomThread(null, task, "litmus", 0));
        }
        running.forEach(Thread::start);
        running.forEach(Litmus::join);
        return outcomes;
    }

    private static <S> void steps(
            Function<S, Object> thread,
            List<S> copies,
            Object[] seen,
            CyclicBarrier begin,
            CyclicBarrier end) {
        for (int batch = 0; batch < BATCHES; batch++) {
            await(begin);
            for (int i = 0; i < COPIES; i++) {
                seen[i] = thread.apply(copies.get(i));
            }
            await(end);
        }
    }

    private static <S> void refill(List<S> copies, Supplier<S> state) {
        copies.clear();
        for (int i = 0; i < COPIES; i++) {
            copies.add(state.get());
        }
    }

    private static void count(Object[][] seen, Map<String, Integer> outcomes) {
        for (int i = 0; i < COPIES; i++) {
            StringJoiner outcome = new StringJoiner(",");
            for (Object[] one : seen) {
                outcome.add(String.valueOf(one[i]));
            }
            outcomes.merge(outcome.toString(), 1, Integer::sum);
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}

import jdk.internal.vm.Continuation;
import jdk.internal.vm.ContinuationScope;

/**
 * A yield: a state machine (what our compile step can weave), a continuation, a hand-off to a
 * virtual thread.
 */
public final class Yielding {

    static final ContinuationScope SCOPE = new ContinuationScope("generator");
    static Object slot;

    static final class Counter {
        int state;
        long i;

        Object next() {
            switch (state) {
                case 0 -> i = 0;
                default -> i++;
            }
            state = 1;
            return i;
        }
    }

    public static void main(String[] args) {
        int n = 1_000_000;
        Harness.measure(
                "state machine",
                n,
                count -> {
                    Counter counter = new Counter();
                    Object last = null;
                    for (int i = 0; i < count; i++) {
                        last = Harness.sink = counter.next();
                    }
                    return last;
                });
        Harness.measure(
                "continuation",
                n,
                count -> {
                    Continuation body =
                            new Continuation(
                                    SCOPE,
                                    () -> {
                                        for (long i = 0; ; i++) {
                                            slot = i;
                                            Continuation.yield(SCOPE);
                                        }
                                    });
                    for (int i = 0; i < count; i++) {
                        body.run();
                        Harness.sink = slot;
                    }
                    return slot;
                });
        Harness.measure(
                "virtual thread hand-off",
                20_000,
                count -> {
                    Thread caller = Thread.currentThread();
                    boolean[] turn = {false, false};
                    Thread body =
                            Thread.ofVirtual()
                                    .start(
                                            () -> {
                                                for (long i = 0; !turn[1]; i++) {
                                                    slot = i;
                                                    synchronized (turn) {
                                                        turn[0] = true;
                                                        turn.notify();
                                                        while (turn[0] && !turn[1]) {
                                                            try {
                                                                turn.wait();
                                                            } catch (InterruptedException e) {
                                                                return;
                                                            }
                                                        }
                                                    }
                                                }
                                            });
                    for (int i = 0; i < count; i++) {
                        synchronized (turn) {
                            while (!turn[0]) {
                                try {
                                    turn.wait();
                                } catch (InterruptedException e) {
                                    return null;
                                }
                            }
                            turn[0] = false;
                            turn.notify();
                        }
                    }
                    synchronized (turn) {
                        turn[1] = true;
                        turn.notify();
                    }
                    Harness.sink = body;
                    return caller;
                });
    }
}

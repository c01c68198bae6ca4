package pyloom.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;

/** Runs a task in several Java threads that start together, and fails with what any threw. */
final class Crowd {

    private Crowd() {}

    static void run(int threads, IntConsumer task) throws InterruptedException {
        CountDownLatch start = new CountDownLatch(1);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        List<Thread> started = new ArrayList<>();
        for (int number = 0; number < threads; number++) {
            int own = number;
            Runnable body =
                    () -> {
                        try {
                            start.await();
                            task.accept(own);
                        } catch (Throwable thrown) {
                            failure.compareAndSet(null, thrown);
                        } finally {
                            Turns.giveUp();
                        }
                    };
            started.add(
                    number % 2 == 0
                            ? Thread.ofPlatform().start(body)
                            : Thread.startVirtualThread(body));
        }
        start.countDown();
        for (Thread thread : started) {
            thread.join();
        }
        if (failure.get() != null) {
            throw new AssertionError(failure.get());
        }
    }
}

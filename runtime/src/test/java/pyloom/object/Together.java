package pyloom.object;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;

/** Runs a task in several threads that start together, and fails with what any of them threw. */
final class Together {

    private Together() {}

    static void run(int threads, IntConsumer task) {
        CyclicBarrier start = new CyclicBarrier(threads);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        List<Thread> started = new ArrayList<>();
        for (int number = 0; number < threads; number++) {
            int own = number;
            started.add(
                    Thread.ofPlatform()
                            .start(
                                    () -> {
                                        try {
                                            start.await();
                                            task.accept(own);
                                        } catch (Throwable thrown) {
                                            failure.compareAndSet(null, thrown);
                                        }
                                    }));
        }
        for (Thread thread : started) {
            join(thread);
        }
        if (failure.get() != null) {
            throw new AssertionError(failure.get());
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}

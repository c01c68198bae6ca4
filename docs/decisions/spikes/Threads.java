import java.util.concurrent.SynchronousQueue;

/**
 * Starting a thread that does nothing and joining it; two spinning threads beside a third that
 * wants one turn.
 */
public final class Threads {

    static volatile boolean stop;

    public static void main(String[] args) throws Exception {
        Harness.measure(
                "platform thread, start and join",
                500,
                count -> {
                    for (int i = 0; i < count; i++) {
                        join(Thread.ofPlatform().start(() -> {}));
                    }
                    return null;
                });
        Harness.measure(
                "virtual thread, start and join",
                5000,
                count -> {
                    for (int i = 0; i < count; i++) {
                        join(Thread.ofVirtual().start(() -> {}));
                    }
                    return null;
                });
        SynchronousQueue<Runnable> work = new SynchronousQueue<>();
        SynchronousQueue<Object> done = new SynchronousQueue<>();
        Thread.ofPlatform()
                .daemon()
                .start(
                        () -> {
                            while (true) {
                                try {
                                    work.take().run();
                                    done.put(work);
                                } catch (InterruptedException e) {
                                    return;
                                }
                            }
                        });
        Harness.measure(
                "recycled platform thread, hand over and wait",
                500,
                count -> {
                    for (int i = 0; i < count; i++) {
                        try {
                            work.put(() -> {});
                            done.take();
                        } catch (InterruptedException e) {
                            throw new IllegalStateException(e);
                        }
                    }
                    return null;
                });
        for (boolean virtual : new boolean[] {false, true}) {
            stop = false;
            Thread.Builder builder = virtual ? Thread.ofVirtual() : Thread.ofPlatform();
            int cores = Runtime.getRuntime().availableProcessors();
            Thread[] spinners = new Thread[cores];
            for (int i = 0; i < cores; i++) {
                spinners[i] =
                        builder.start(
                                () -> {
                                    long end = System.nanoTime() + 1_000_000_000L;
                                    while (!stop && System.nanoTime() < end) {
                                        Harness.sink = stop;
                                    }
                                });
            }
            long start = System.nanoTime();
            join(builder.start(() -> {}));
            System.out.printf(
                    "%s: a thread beside %d spinners ran after %.0f ms%n",
                    virtual ? "virtual" : "platform", cores, (System.nanoTime() - start) / 1e6);
            stop = true;
            for (Thread spinner : spinners) {
                join(spinner);
            }
        }
    }

    static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

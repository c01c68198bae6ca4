import jdk.internal.vm.Continuation;
import jdk.internal.vm.ContinuationScope;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Resumes one continuation from several threads in turn: {@code java --add-exports
 * java.base/jdk.internal.vm=ALL-UNNAMED Migrating THREADS [lock]}. Without {@code lock} the turns
 * are taken by a monitor, with it by a ReentrantLock.
 */
final class Migrating {

    private static final ContinuationScope SCOPE = new ContinuationScope("generator");
    private static final int TURNS = 300_000;

    private static Thread seen; // by the body, in its last turn
    private static int wrong;

    private static void body() {
        while (true) {
            seen = Thread.currentThread();
            Continuation.yield(SCOPE);
        }
    }

    /** Runs the spike. */
    public static void main(String[] arguments) throws InterruptedException {
        boolean byLock = arguments.length > 1;
        Continuation continuation = new Continuation(SCOPE, Migrating::body);
        Object monitor = new Object();
        ReentrantLock lock = new ReentrantLock();
        Runnable use =
                () -> {
                    for (int i = 0; i < TURNS; i++) {
                        if (byLock) {
                            lock.lock();
                            try {
                                turn(continuation);
                            } finally {
                                lock.unlock();
                            }
                        } else {
                            synchronized (monitor) {
                                turn(continuation);
                            }
                        }
                    }
                };
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < Integer.parseInt(arguments[0]); i++) {
            threads.add(new Thread(use));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        System.out.println(wrong + " of " + TURNS * threads.size() + " turns saw another thread");
    }

    private static void turn(Continuation continuation) {
        continuation.run();
        if (seen != Thread.currentThread()) {
            wrong++;
        }
    }
}

/**
 * Counting the depth of Python calls: not at all, in a thread-local, in a field of our own thread
 * class.
 */
public final class Recursion {

    static final class Counted extends Thread {
        int depth;

        Counted(Runnable body) {
            super(null, body, "main", 1L << 28);
        }
    }

    static final ThreadLocal<int[]> DEPTH = ThreadLocal.withInitial(() -> new int[1]);

    static long plain(long n) {
        return n < 2 ? n : plain(n - 1) + plain(n - 2);
    }

    static long threadLocal(long n) {
        int[] depth = DEPTH.get();
        if (++depth[0] > 1000) {
            throw new IllegalStateException();
        }
        try {
            return n < 2 ? n : threadLocal(n - 1) + threadLocal(n - 2);
        } finally {
            depth[0]--;
        }
    }

    static long field(long n) {
        if (!(Thread.currentThread() instanceof Counted thread) || ++thread.depth > 1000) {
            throw new IllegalStateException();
        }
        try {
            return n < 2 ? n : field(n - 1) + field(n - 2);
        } finally {
            thread.depth--;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Counted main =
                new Counted(
                        () -> {
                            int calls = 1_664_079;
                            Harness.measure("fib: no counter", calls, c -> plain(29));
                            Harness.measure(
                                    "fib: counter in a thread-local", calls, c -> threadLocal(29));
                            Harness.measure(
                                    "fib: counter in our thread class", calls, c -> field(29));
                        });
        main.start();
        main.join();
    }
}

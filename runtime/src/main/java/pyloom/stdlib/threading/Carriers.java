package pyloom.stdlib.threading;

import pyloom.object.ThreadState;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * On which Java thread a Python thread runs (decision 0012): on a platform thread while few are
 * alive, on a virtual one beyond {@link #PLATFORM_LIMIT}; {@code
 * -Dpyloom.threads=platform|virtual|auto}.
 *
 * <p>{@code IDLE} is guarded by itself: a carrier is taken from it either by who resumes it or by
 * its own end.
 */
final class Carriers {

    /** So many platform threads at the most, if the program leaves the choice to us. */
    static final int PLATFORM_LIMIT = 256;

    /** How long a carrier waits for another Python thread. */
    static final long REST_NANOS = 2_000_000_000L;

    private static final String MODE = System.getProperty("pyloom.threads", "auto");
    private static final long DEFAULT_STACK = 16L << 20;
    private static final Deque<Carrier> IDLE = new ArrayDeque<>();
    private static final AtomicInteger BUSY = new AtomicInteger();

    private static volatile long stackSize;

    private Carriers() {}

    /** Runs a Python thread. */
    static void start(Runnable body) {
        boolean platform =
                switch (MODE) {
                    case "platform" -> true;
                    case "virtual" -> false;
                    default -> BUSY.get() < PLATFORM_LIMIT;
                };
        if (!platform) {
            ThreadState.expectOthers();
            java.lang.Thread.ofVirtual().name("pyloom-thread").start(body);
            return;
        }
        long size = stackSize == 0 ? DEFAULT_STACK : stackSize;
        Carrier carrier = pollIdle(size);
        if (carrier != null) {
            BUSY.incrementAndGet();
            carrier.resume(body);
        } else {
            new Carrier(body, size).start();
            BUSY.incrementAndGet();
        }
    }

    /** {@return a carrier that rests and has a stack of that size, or null} */
    private static Carrier pollIdle(long size) {
        synchronized (IDLE) {
            Carrier carrier = IDLE.pollFirst();
            if (carrier != null && carrier.stackSize() != size) {
                IDLE.addFirst(carrier);
                return null;
            }
            return carrier;
        }
    }

    /** Called by a carrier whose Python thread ended. */
    static void rest(Carrier carrier) {
        BUSY.decrementAndGet();
        synchronized (IDLE) {
            IDLE.addFirst(carrier);
        }
    }

    /** {@return whether a carrier that found no task may end} */
    static boolean isOver(Carrier carrier) {
        synchronized (IDLE) {
            return carrier.hasRestedEnough() && IDLE.remove(carrier);
        }
    }

    static long stackSize() {
        return stackSize;
    }

    static void setStackSize(long bytes) {
        stackSize = bytes;
    }
}

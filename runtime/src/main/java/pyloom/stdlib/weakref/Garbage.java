package pyloom.stdlib.weakref;

import pyloom.object.Calls;
import pyloom.object.PyException;
import pyloom.object.Releases;
import pyloom.object.Unraisable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds out which objects are garbage, and calls what waits for their end.
 *
 * <p>CPython counts references and knows at once; the JVM has to search. A program that uses weak
 * references is given some time for such searches, at the places where CPython would show the
 * difference: when it looks at a weak reference after it has deleted a variable or set one to None,
 * and, with less time, whenever it looks at one. After that objects are found to be dead when the
 * JVM collects on its own or {@code gc.collect()} asks.
 *
 * <p>{@code WAITING} is guarded by itself; callbacks run without it. The times are racy: they are
 * bounds, not counts.
 */
public final class Garbage {

    private static final long AFTER_RELEASES_NANOS = 800_000_000;
    private static final long OTHERWISE_NANOS = 200_000_000;
    private static final long PAUSE_NANOS = 1_000_000; // in which nothing is searched twice

    private static final Set<Waiting> WAITING = new LinkedHashSet<>();
    private static volatile boolean listening;
    private static volatile boolean released; // something was, since the last search
    private static long spentAfterReleases;
    private static long spentOtherwise;
    private static long lastEnd = System.nanoTime();

    /** What waits for the end of an object. */
    interface Waiting {

        /** {@return whether the object has ended} */
        boolean isDead();

        /** Does what was to be done then. */
        void end();
    }

    private Garbage() {}

    /** From now on there are weak references. */
    static void listen() {
        if (!listening) {
            listening = true;
            Releases.setListener(Garbage::released);
        }
    }

    private static void released() {
        released = true;
        boolean isAwaited;
        synchronized (WAITING) {
            isAwaited = !WAITING.isEmpty();
        }
        if (isAwaited) {
            look();
        }
    }

    static void await(Waiting waiting) {
        listen();
        synchronized (WAITING) {
            WAITING.add(waiting);
        }
    }

    static void forget(Waiting waiting) {
        synchronized (WAITING) {
            WAITING.remove(waiting);
        }
    }

    /** Searches, if it may help and there is time left for it. */
    static void look() {
        long begun = System.nanoTime();
        if (released && spentAfterReleases < AFTER_RELEASES_NANOS) {
            collect();
            spentAfterReleases += System.nanoTime() - begun;
        } else if (begun - lastEnd > PAUSE_NANOS && spentOtherwise < OTHERWISE_NANOS) {
            collect();
            spentOtherwise += System.nanoTime() - begun;
        }
    }

    /** Searches, and calls what waits for the end of the objects found. */
    public static void collect() {
        released = false;
        System.gc();
        List<Waiting> dead = new ArrayList<>();
        synchronized (WAITING) {
            for (Waiting each : WAITING) {
                if (each.isDead()) {
                    dead.add(each);
                }
            }
            dead.forEach(WAITING::remove);
        }
        dead.reversed().forEach(Waiting::end);
        lastEnd = System.nanoTime();
    }

    /** Calls a callback, whose exceptions are only reported. */
    static void call(Object callback, Object argument) {
        try {
            Calls.call(callback, argument);
        } catch (PyException error) {
            Unraisable.report(error, "Exception ignored in weakref callback");
        }
    }
}

package pyloom.stdlib.threading;

import pyloom.object.RuntimeError;
import pyloom.sync.Deadline;
import pyloom.sync.Signal;
import pyloom.sync.Turns;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The Python threads that are alive, how they start, and how the program ends.
 *
 * <p>{@code ALIVE} is guarded by itself and in the order of starting. A thread is in it before its
 * {@code start} returns and leaves it before {@code join} returns; {@code UNNAMED} has those that
 * nobody made a Thread object for. {@code atExit}, guarded by {@code EXIT}, is null once the end
 * has begun.
 */
public final class Threads {

    private static final Set<Thread> ALIVE = new LinkedHashSet<>();
    private static final Thread MAIN = new MainThread();

    private static final Set<Strand> UNNAMED = ConcurrentHashMap.newKeySet();
    private static final Object EXIT = new Object();
    private static Deque<Runnable> atExit = new ArrayDeque<>();
    private static final List<Runnable> AT_EVERY_EXIT = new CopyOnWriteArrayList<>();

    private Threads() {}

    /** {@return the Python thread that runs now; one is made up if there is none} */
    public static Thread current() {
        Strand strand = Strand.current();
        Thread thread = strand.thread();
        if (thread == null) {
            thread = new DummyThread(strand);
            strand.setThread(thread);
            add(thread);
        }
        return thread;
    }

    /** {@return the main Python thread} */
    public static Thread main() {
        return MAIN;
    }

    /**
     * Makes the current Java thread the main Python thread; called before the program. If another
     * program ran in this process before, all begins anew.
     */
    public static void bindMain() {
        synchronized (EXIT) {
            if (atExit == null) {
                atExit = new ArrayDeque<>();
                MAIN.begin();
            }
        }
        Strand.bind(MAIN.strand());
        add(MAIN);
    }

    private static void add(Thread thread) {
        synchronized (ALIVE) {
            ALIVE.add(thread);
        }
    }

    private static void remove(Thread thread) {
        synchronized (ALIVE) {
            ALIVE.remove(thread);
        }
    }

    /** {@return the threads that are alive, in the order of starting} */
    public static List<Thread> alive() {
        synchronized (ALIVE) {
            return new ArrayList<>(ALIVE);
        }
    }

    /** {@return how many threads are alive} */
    static int aliveCount() {
        synchronized (ALIVE) {
            return ALIVE.size();
        }
    }

    /** {@return whether there is no Python thread but the main one} */
    public static boolean isAlone() {
        return UNNAMED.isEmpty() && aliveCount() == 1;
    }

    /** Starts a Python thread; returns when that has had its first turn. */
    static void launch(Thread thread, Strand strand) {
        add(thread);
        try {
            launch(strand, thread::live);
        } catch (RuntimeError refused) {
            remove(thread);
            thread.notStarted();
            throw refused;
        }
    }

    /** Starts a strand without a Thread object; returns when that has had its first turn. */
    static void launchUnnamed(Strand strand, Runnable body) {
        UNNAMED.add(strand);
        try {
            launch(strand, body);
        } catch (RuntimeError refused) {
            UNNAMED.remove(strand);
            throw refused;
        }
    }

    private static void launch(Strand strand, Runnable body) {
        Signal begun = Signal.ofStart();
        try {
            Carriers.start(() -> live(strand, body, begun));
        } catch (OutOfMemoryError noThread) {
            throw new RuntimeError("can't start new thread");
        }
        begun.await(Deadline.NEVER);
    }

    private static void live(Strand strand, Runnable body, Signal begun) {
        Strand.bind(strand);
        Turns.enter();
        begun.set();
        try {
            body.run();
        } finally {
            end(strand);
            Strand.bind(null);
            Turns.giveUp();
        }
    }

    private static void end(Strand strand) {
        Thread thread = strand.thread();
        if (thread != null) {
            remove(thread);
            thread.stop();
        }
        UNNAMED.remove(strand);
        strand.end();
    }

    /**
     * Has something done when the main program is at its end, before its threads are awaited; what
     * was given last is done first.
     *
     * @param action what to do
     * @throws RuntimeError if the end has begun
     */
    public static void atExit(Runnable action) {
        synchronized (EXIT) {
            if (atExit == null) {
                throw new RuntimeError("can't register atexit after shutdown");
            }
            atExit.addFirst(action);
        }
    }

    /**
     * Has something done at the end of this program and of those that this process runs after it,
     * after what {@link #atExit} was given.
     *
     * @param action what to do
     */
    public static void atEveryExit(Runnable action) {
        AT_EVERY_EXIT.add(action);
    }

    /** {@return whether the main program is at its end} */
    public static boolean isShuttingDown() {
        synchronized (EXIT) {
            return atExit == null;
        }
    }

    /**
     * Does what CPython does when the main module has run: what was registered for it, then waits
     * for every thread that is not a daemon. Called by the main thread.
     */
    public static void awaitNonDaemons() {
        Deque<Runnable> actions;
        synchronized (EXIT) {
            actions = atExit == null ? new ArrayDeque<>() : atExit;
            atExit = null;
        }
        actions.forEach(Runnable::run);
        AT_EVERY_EXIT.forEach(Runnable::run);
        MAIN.stop();
        MAIN.strand().ended().set();
        for (Set<Strand> left = nonDaemons(); !left.isEmpty(); left = nonDaemons()) {
            left.forEach(strand -> strand.ended().await(Deadline.NEVER));
        }
    }

    private static Set<Strand> nonDaemons() {
        Set<Strand> strands = new LinkedHashSet<>(UNNAMED);
        alive().forEach(thread -> strands.add(thread.strand()));
        strands.remove(MAIN.strand());
        strands.removeIf(Strand::isDaemon);
        return strands;
    }
}

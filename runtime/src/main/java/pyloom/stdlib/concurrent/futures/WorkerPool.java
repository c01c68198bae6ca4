package pyloom.stdlib.concurrent.futures;

import pyloom.object.Exceptions;
import pyloom.object.RuntimeError;
import pyloom.stdlib.queue.SimpleQueue;
import pyloom.stdlib.threading.CallArguments;
import pyloom.stdlib.threading.Semaphore;
import pyloom.stdlib.threading.Thread;
import pyloom.stdlib.threading.Threads;
import pyloom.sync.Mutex;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * The threads of a thread pool and their queue. It does not know the executor, so that it can end
 * when nobody holds that any more.
 *
 * <p>As in CPython a thread is added when a call comes and none is idle: {@code idle} counts the
 * threads that found the queue empty. The end is a null in the queue, which each worker that is to
 * end puts back for the next. {@code mutex} guards {@code threads} and {@code broken}, and orders
 * submitting and shutting down; {@code POOLS} has the pools whose threads the end of the program
 * waits for.
 */
final class WorkerPool {

    private static final String BROKEN =
            "A thread initializer failed, the thread pool is not usable anymore";

    private static final Set<WorkerPool> POOLS = ConcurrentHashMap.newKeySet();
    private static volatile boolean isProgramEnding;

    static {
        Threads.atEveryExit(WorkerPool::endAll);
    }

    final long maxWorkers;
    final SimpleQueue<WorkItem> queue = new SimpleQueue<>();
    private final String prefix;
    private final Object initializer; // null: none
    private final CallArguments initializerArguments;
    final Semaphore idle = new Semaphore(0);
    private final Mutex mutex = new Mutex();
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicInteger living = new AtomicInteger();
    private String broken; // null: it is not
    private volatile boolean isShutDown;

    WorkerPool(
            long maxWorkers,
            String prefix,
            Object initializer,
            CallArguments initializerArguments) {
        this.maxWorkers = maxWorkers;
        this.prefix = prefix;
        this.initializer = initializer;
        this.initializerArguments = initializerArguments;
    }

    void submit(WorkItem item) {
        mutex.lock();
        try {
            if (broken != null) {
                throw new BrokenThreadPool(broken);
            }
            if (isShutDown) {
                throw new RuntimeError("cannot schedule new futures after shutdown");
            }
            if (isProgramEnding && Threads.isShuttingDown()) {
                throw new RuntimeError("cannot schedule new futures after interpreter shutdown");
            }
            queue.put(item);
            addThreadUnlessIdle();
        } finally {
            mutex.unlock();
        }
    }

    private void addThreadUnlessIdle() {
        if (idle.tryAcquire() || threads.size() >= maxWorkers) {
            return;
        }
        Thread thread = Thread.named(prefix + "_" + threads.size(), this::live);
        POOLS.add(this);
        living.incrementAndGet();
        thread.start();
        threads.add(thread);
    }

    private void live() {
        try {
            work();
        } finally {
            if (living.decrementAndGet() == 0 && isShutDown) {
                POOLS.remove(this);
            }
        }
    }

    /** What each thread does. */
    private void work() {
        try {
            if (initializer != null) {
                initializerArguments.call(initializer);
            }
        } catch (Throwable thrown) {
            FutureLog.critical("Exception in initializer:", Exceptions.of(thrown));
            initializerFailed();
            return;
        }
        try {
            while (workOnce()) {
                // the next one
            }
        } catch (Throwable thrown) {
            FutureLog.critical("Exception in worker", Exceptions.of(thrown));
        }
    }

    /** Makes one call; says whether to go on. */
    private boolean workOnce() {
        Object item = queue.poll();
        if (item == SimpleQueue.NOTHING) {
            idle.release();
            item = queue.get();
        }
        if (item != null) {
            ((WorkItem) item).run();
            return true;
        }
        if (isProgramEnding || isShutDown) {
            isShutDown = true;
            queue.put(null);
            return false;
        }
        return true;
    }

    private void initializerFailed() {
        mutex.lock();
        try {
            broken = BROKEN;
            forEachWaiting(item -> item.fail(new BrokenThreadPool(BROKEN)));
        } finally {
            mutex.unlock();
        }
    }

    private void forEachWaiting(Consumer<WorkItem> action) {
        for (Object item = queue.poll(); item != SimpleQueue.NOTHING; item = queue.poll()) {
            if (item != null) {
                action.accept((WorkItem) item);
            }
        }
    }

    void shutDown(boolean wait, boolean cancelFutures) {
        mutex.lock();
        try {
            isShutDown = true;
            if (cancelFutures) {
                forEachWaiting(WorkItem::cancel);
            }
            queue.put(null);
        } finally {
            mutex.unlock();
        }
        if (wait) {
            join();
        }
    }

    private void join() {
        threads().forEach(Thread::join);
    }

    /** {@return the threads that it has by now} */
    List<Thread> threads() {
        mutex.lock();
        try {
            return new ArrayList<>(threads);
        } finally {
            mutex.unlock();
        }
    }

    /** Called when nobody holds the executor any more: its threads end when the queue is empty. */
    void abandon() {
        isShutDown = true;
        queue.put(null);
    }

    private static void endAll() {
        isProgramEnding = true;
        POOLS.forEach(pool -> pool.queue.put(null));
        POOLS.forEach(WorkerPool::join);
    }
}

package pyloom.model;

import org.jetbrains.lincheck.datastructures.Operation;
import org.junit.jupiter.api.Test;

import pyloom.object.RuntimeError;
import pyloom.stdlib.concurrent.futures.Future;
import pyloom.stdlib.concurrent.futures.InvalidStateError;
import pyloom.stdlib.queue.Empty;
import pyloom.stdlib.queue.Full;
import pyloom.stdlib.queue.Queue;
import pyloom.stdlib.threading.Barrier;
import pyloom.stdlib.threading.Condition;
import pyloom.stdlib.threading.Event;
import pyloom.stdlib.threading.Lock;
import pyloom.stdlib.threading.RLock;
import pyloom.stdlib.threading.Semaphore;

/** What {@code threading}, {@code queue} and {@code concurrent.futures} make of the primitives. */
class ThreadingModelTest {

    @Test
    void aLockIsReleasedByAnyone() {
        ModelCheck.of(Locks.class);
    }

    @Test
    void anEventWakesWhoWaits() {
        ModelCheck.of(Events.class);
    }

    @Test
    void aReentrantLockExcludes() {
        ModelCheck.of(Reentrant.class);
    }

    @Test
    void aSemaphoreOfOneExcludes() {
        ModelCheck.of(Semaphores.class);
    }

    @Test
    void aConditionLosesNoNotification() {
        ModelCheck.of(Conditions.class);
    }

    @Test
    void aBarrierOfOneLetsEveryonePass() {
        ModelCheck.of(Barriers.class);
    }

    @Test
    void aBoundedQueueIsOne() {
        ModelCheck.of(Queues.class);
    }

    @Test
    void aFutureIsDoneOnce() {
        ModelCheck.of(Futures.class);
    }

    /** A lock that whoever likes releases. */
    public static class Locks {

        private final Lock lock = new Lock();

        /** Acquires it if it is free. */
        @Operation
        public boolean tryAcquire() {
            return lock.tryAcquire();
        }

        /** Releases it, whoever holds it. */
        @Operation
        public boolean release() {
            try {
                lock.release();
                return true;
            } catch (RuntimeError unlocked) {
                return false;
            }
        }

        /** Looks. */
        @Operation
        public boolean locked() {
            return lock.locked();
        }
    }

    /** An event. */
    public static class Events {

        private final Event event = new Event();

        /** Sets it. */
        @Operation
        public void set() {
            event.set();
        }

        /** Unsets it. */
        @Operation
        public void clear() {
            event.clear();
        }

        /** Looks. */
        @Operation
        public boolean isSet() {
            return event.isSet();
        }

        /** Looks without waiting. */
        @Operation
        public boolean awaitNothing() {
            return event.await(0L);
        }
    }

    /** A counter under a lock that is taken twice. */
    public static class Reentrant {

        private final RLock lock = new RLock();
        private int count;

        /** Counts. */
        @Operation
        public int increment() {
            lock.acquire();
            lock.acquire();
            try {
                return ++count;
            } finally {
                lock.release();
                lock.release();
            }
        }
    }

    /** A counter under a semaphore. */
    public static class Semaphores {

        private final Semaphore semaphore = new Semaphore(1);
        private int count;

        /** Counts. */
        @Operation
        public int increment() {
            semaphore.acquire();
            try {
                return ++count;
            } finally {
                semaphore.release();
            }
        }

        /** Counts if nobody else does. */
        @Operation
        public boolean tryAndRelease() {
            if (!semaphore.tryAcquire()) {
                return true;
            }
            semaphore.release();
            return true;
        }
    }

    /** A buffer of one place, filled before it is emptied by the same thread. */
    public static class Conditions {

        private final Condition condition = new Condition();
        private boolean isFull;

        /** Waits for room, fills, and empties: waits for others, never for itself. */
        @Operation
        public boolean pass() {
            condition.enter();
            try {
                while (isFull) {
                    condition.await();
                }
                isFull = true;
            } finally {
                condition.exit(new Object[0]);
            }
            condition.enter();
            try {
                isFull = false;
                condition.notifyOne();
                return true;
            } finally {
                condition.exit(new Object[0]);
            }
        }
    }

    /** A barrier that everyone passes alone, and resets. */
    public static class Barriers {

        private final Barrier barrier = new Barrier(1L, null, null);

        /** Passes. */
        @Operation
        public long pass() {
            return barrier.await(null);
        }

        /** Resets it. */
        @Operation
        public void reset() {
            barrier.reset();
        }
    }

    /** A queue of two places. */
    public static class Queues {

        private final Queue<Object> queue = new Queue<>(2);

        /** Puts if there is room. */
        @Operation
        public boolean put() {
            try {
                queue.putNowait(1L);
                return true;
            } catch (Full full) {
                return false;
            }
        }

        /** Takes if there is something. */
        @Operation
        public boolean get() {
            try {
                queue.getNowait();
                return true;
            } catch (Empty empty) {
                return false;
            }
        }

        /** Counts. */
        @Operation
        public long qsize() {
            return queue.qsize();
        }
    }

    /** A future that threads compete to end. */
    public static class Futures {

        private final Future<Object> future = new Future<>();

        /** Finishes it, if nobody did. */
        @Operation
        public boolean finish() {
            try {
                future.setResult(1L);
                return true;
            } catch (InvalidStateError done) {
                return false;
            }
        }

        /** Cancels it, if it is not done. */
        @Operation
        public boolean cancel() {
            return future.cancel();
        }

        /** Reads its state. */
        @Operation
        public boolean done() {
            return future.done();
        }
    }
}

package pyloom.model;

import org.jetbrains.lincheck.datastructures.Operation;
import org.junit.jupiter.api.Test;

import pyloom.sync.Deadline;
import pyloom.sync.Flag;
import pyloom.sync.Mutex;

/** The primitives that all others stand on. */
class PrimitivesModelTest {

    @Test
    void aMutexExcludes() {
        ModelCheck.of(Counter.class);
    }

    @Test
    void aFlagIsSeenByAll() {
        ModelCheck.of(Flags.class);
    }

    /** A plain counter that a mutex guards. */
    public static class Counter {

        private final Mutex mutex = new Mutex();
        private int count;

        /** Counts, waiting for the mutex. */
        @Operation
        public int increment() {
            mutex.lock();
            try {
                return ++count;
            } finally {
                mutex.unlock();
            }
        }

        /** Reads, waiting for the mutex. */
        @Operation
        public int get() {
            mutex.lock();
            try {
                return count;
            } finally {
                mutex.unlock();
            }
        }
    }

    /** A flag that is set and unset. */
    public static class Flags {

        private final Flag flag = new Flag();

        /** Sets it. */
        @Operation
        public void set() {
            flag.set();
        }

        /** Unsets it. */
        @Operation
        public void clear() {
            flag.clear();
        }

        /** Reads it. */
        @Operation
        public boolean isSet() {
            return flag.isSet();
        }

        /** Waits for no time. */
        @Operation
        public boolean awaitNow() {
            return flag.await(Deadline.NOW);
        }
    }
}

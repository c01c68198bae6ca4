package pyloom.stdlib.threading;

import pyloom.object.PyException;
import pyloom.sync.Mutex;

/**
 * Taking a lock back after a wait: an interrupt that comes meanwhile is raised once the lock is
 * held.
 */
final class Uninterrupted {

    private Uninterrupted() {}

    static void lock(Mutex mutex) {
        PyException interrupt = null;
        while (true) {
            try {
                mutex.lock();
                break;
            } catch (PyException raised) {
                interrupt = raised;
            }
        }
        if (interrupt != null) {
            throw interrupt;
        }
    }
}

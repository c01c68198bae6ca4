package pyloom.files;

import pyloom.sync.Deadline;
import pyloom.sync.Signal;
import pyloom.sync.WaitQueue;

/**
 * A pipe inside this process: what is written at one end is read at the other, in order.
 *
 * <p>{@code lock} guards the bytes and whether the ends are open; readers and writers that have to
 * wait queue there, and whoever changes anything wakes them all. A write of at most {@link #ATOMIC}
 * bytes is not torn by others.
 */
final class Pipe {

    private static final int CAPACITY = 65536;
    private static final int ATOMIC = 4096;

    private final WaitQueue lock = new WaitQueue();
    private final byte[] ring = new byte[CAPACITY];
    private int start;
    private int used;
    private int waiting;
    private boolean readerIsOpen = true;
    private boolean writerIsOpen = true;

    /** {@return the end to read from} */
    Descriptor reader() {
        return new Descriptor() {
            @Override
            public int read(byte[] target, int offset, int count) {
                return Pipe.this.read(target, offset, count);
            }

            @Override
            protected void release() {
                synchronized (lock) {
                    readerIsOpen = false;
                    wakeAll();
                }
            }
        };
    }

    /** {@return the end to write to} */
    Descriptor writer() {
        return new Descriptor() {
            @Override
            public int write(byte[] source, int offset, int count) {
                return Pipe.this.write(source, offset, count);
            }

            @Override
            protected void release() {
                synchronized (lock) {
                    writerIsOpen = false;
                    wakeAll();
                }
            }
        };
    }

    private int read(byte[] target, int offset, int count) {
        while (count > 0) {
            Signal signal;
            synchronized (lock) {
                if (used > 0 || !writerIsOpen) {
                    return take(target, offset, Math.min(count, used));
                }
                signal = enter();
            }
            await(signal);
        }
        return 0;
    }

    private int take(byte[] target, int offset, int count) {
        for (int at = 0; at < count; at++) {
            target[offset + at] = ring[(start + at) % CAPACITY];
        }
        start = (start + count) % CAPACITY;
        used -= count;
        wakeAll();
        return count;
    }

    private int write(byte[] source, int offset, int count) {
        int done = 0;
        while (done < count) {
            Signal signal;
            synchronized (lock) {
                if (!readerIsOpen) {
                    throw Errno.error(Errno.EPIPE);
                }
                int free = CAPACITY - used;
                if (free >= (count <= ATOMIC ? count : 1)) {
                    int added = Math.min(free, count - done);
                    put(source, offset + done, added);
                    done += added;
                    continue;
                }
                signal = enter();
            }
            await(signal);
        }
        return done;
    }

    private void put(byte[] source, int offset, int count) {
        for (int at = 0; at < count; at++) {
            ring[(start + used + at) % CAPACITY] = source[offset + at];
        }
        used += count;
        wakeAll();
    }

    private Signal enter() {
        waiting++;
        return lock.enter();
    }

    private void await(Signal signal) {
        boolean woken = false;
        try {
            woken = signal.await(Deadline.NEVER);
        } finally {
            if (!woken) {
                synchronized (lock) {
                    lock.leave(signal);
                }
            }
        }
    }

    private void wakeAll() {
        if (waiting > 0) {
            lock.wake(waiting);
            waiting = 0;
        }
    }
}

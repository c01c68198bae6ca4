package pyloom.files;

import pyloom.sync.Deadline;
import pyloom.sync.Signal;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/**
 * The standard input of this process.
 *
 * <p>Nothing can end a read that Java has begun, so one that may take long runs in a thread of its
 * own, and the reader waits for that as for anything else: Ctrl-C ends the wait. What was read for
 * a reader that gave up is kept for the next. The monitor lets one thread read at a time; {@code
 * chunk} is written by the reading thread before it wakes the waiter.
 */
final class StandardInput extends Descriptor {

    private static final int CHUNK = 8192;

    private final Executor reader =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("standard input").factory());
    private final byte[] chunk = new byte[CHUNK];
    private int chunkStart;
    private int chunkEnd;
    private volatile Reading running;

    /** One read of the reading thread. */
    private static final class Reading {
        private volatile boolean isDone;
        private volatile Signal waiter;
        private int count;
        private IOException failure;
    }

    @Override
    public int read(byte[] target, int offset, int count) {
        return attempt(() -> readNow(target, offset, count));
    }

    private synchronized int readNow(byte[] target, int offset, int count) throws IOException {
        if (count == 0) {
            return 0;
        }
        if (chunkStart == chunkEnd && running == null && isReady()) {
            return Math.max(0, System.in.read(target, offset, count));
        }
        if (chunkStart == chunkEnd) {
            await();
        }
        int taken = Math.min(count, chunkEnd - chunkStart);
        System.arraycopy(chunk, chunkStart, target, offset, taken);
        chunkStart += taken;
        return taken;
    }

    private static boolean isReady() {
        try {
            return System.in.available() > 0;
        } catch (IOException unknown) {
            return false;
        }
    }

    private void await() throws IOException {
        Reading reading = running;
        if (reading == null) {
            reading = new Reading();
            running = reading;
            Reading begun = reading;
            reader.execute(() -> fill(begun));
        }
        Signal signal = new Signal();
        reading.waiter = signal;
        if (!reading.isDone) {
            signal.await(Deadline.NEVER);
        }
        running = null;
        if (reading.failure != null) {
            throw reading.failure;
        }
        chunkStart = 0;
        chunkEnd = reading.count;
    }

    private void fill(Reading reading) {
        try {
            InputStream source = System.in;
            reading.count = Math.max(0, source.read(chunk, 0, CHUNK));
        } catch (IOException failure) {
            reading.failure = failure;
        }
        reading.isDone = true;
        Signal waiter = reading.waiter;
        if (waiter != null) {
            waiter.set();
        }
    }

    @Override
    public boolean isTerminal() {
        return Terminals.isTerminal(0);
    }

    @Override
    public String path() {
        return "/proc/self/fd/0";
    }

    @Override
    protected void release() {}
}

package pyloom.files;

import pyloom.sync.Deadline;
import pyloom.sync.Signal;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/**
 * A stream of bytes that may have to be waited for: the standard input, or the output of another
 * process.
 *
 * <p>Nothing can end a read that Java has begun, so one that may take long runs in a thread of its
 * own, and the reader waits for that as for anything else: Ctrl-C ends the wait. What was read for
 * a reader that gave up is kept for the next. The monitor lets one thread read at a time; {@code
 * chunk} is written by the reading thread before it wakes the waiter.
 */
public final class InputPipe extends Descriptor {

    private static final int CHUNK = 8192;

    private final Supplier<InputStream> source;
    private final int number; // of the process's own descriptor, or -1
    private final byte[] chunk = new byte[CHUNK];
    private int chunkStart;
    private int chunkEnd;
    private volatile Reading running;

    /**
     * Makes one.
     *
     * @param source the stream as it is at a read
     * @param number which descriptor of this process it is, or -1
     */
    public InputPipe(Supplier<InputStream> source, int number) {
        this.source = source;
        this.number = number;
    }

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
            return Math.max(0, source.get().read(target, offset, count));
        }
        if (chunkStart == chunkEnd) {
            await();
        }
        int taken = Math.min(count, chunkEnd - chunkStart);
        System.arraycopy(chunk, chunkStart, target, offset, taken);
        chunkStart += taken;
        return taken;
    }

    private boolean isReady() {
        try {
            return source.get().available() > 0;
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
            Thread.ofPlatform().daemon().name("reader of a pipe").start(() -> fill(begun));
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
            reading.count = Math.max(0, source.get().read(chunk, 0, CHUNK));
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
        return number >= 0 && Terminals.isTerminal(number);
    }

    @Override
    public String path() {
        return number >= 0 ? "/proc/self/fd/" + number : null;
    }

    @Override
    protected void release() throws IOException {
        if (number < 0) {
            source.get().close();
        }
    }
}

package pyloom.stdlib.io;

import pyloom.files.Errno;
import pyloom.object.BlockingIOError;
import pyloom.object.OSError;
import pyloom.object.ValueError;

import java.util.Arrays;

/**
 * The buffer of a binary stream: bytes that were read ahead, or bytes that wait to be written,
 * never both.
 *
 * <p>Every operation holds the monitor, which guards the buffer and keeps the operations of several
 * threads whole.
 */
final class ByteStream implements ByteLayer {

    private static final byte[] NOTHING = {};

    private final RawFile raw;
    private final byte[] buffer;
    private int start; // of the bytes read ahead
    private int end;
    private int pending; // bytes to be written, from 0

    ByteStream(RawFile raw, int size) {
        this.raw = raw;
        this.buffer = new byte[size];
    }

    int size() {
        return buffer.length;
    }

    // --- reading

    /** {@return up to {@code count} bytes, all up to the end if it is negative; null: none yet} */
    synchronized byte[] read(long count) {
        flushPending();
        if (count < 0) {
            return readAll();
        }
        int wanted = Sizes.clamp(count);
        if (wanted <= end - start) {
            start += wanted;
            return Arrays.copyOfRange(buffer, start - wanted, start);
        }
        return readMuch(wanted);
    }

    private byte[] readMuch(int wanted) {
        byte[] result = new byte[Math.min(wanted, Math.max(buffer.length, end - start))];
        int done = takeAhead(result, 0, wanted);
        while (done < wanted) {
            if (done == result.length) {
                result = Arrays.copyOf(result, Math.min(wanted, Sizes.clamp(done * 2L)));
            }
            int count = more(result, done, Math.min(wanted, result.length) - done);
            if (count <= 0) {
                if (count < 0 && done == 0) {
                    return null;
                }
                break;
            }
            done += count;
        }
        return done == result.length ? result : Arrays.copyOf(result, done);
    }

    /** Reads large pieces directly and small ones through the buffer. */
    private int more(byte[] target, int offset, int count) {
        if (count >= buffer.length) {
            return raw.read(target, offset, count);
        }
        int got = fill();
        return got <= 0 ? got : takeAhead(target, offset, count);
    }

    private int takeAhead(byte[] target, int offset, int count) {
        int taken = Math.min(count, end - start);
        System.arraycopy(buffer, start, target, offset, taken);
        start += taken;
        return taken;
    }

    /** Reads once more into the empty buffer; 0 at the end, -1 if there is nothing yet. */
    private int fill() {
        int got = raw.read(buffer, 0, buffer.length);
        start = 0;
        end = Math.max(0, got);
        return got;
    }

    private byte[] readAll() {
        long left = raw.remaining();
        int room = Sizes.clamp(Math.max(buffer.length, left + 1) + (end - start));
        byte[] result = new byte[room];
        int done = takeAhead(result, 0, result.length);
        while (true) {
            if (done == result.length) {
                result = Arrays.copyOf(result, Sizes.clamp(done * 2L));
            }
            int count = raw.read(result, done, result.length - done);
            if (count <= 0) {
                return count < 0 && done == 0 ? null : Arrays.copyOf(result, done);
            }
            done += count;
        }
    }

    @Override
    public synchronized byte[] readOnce(long count) {
        flushPending();
        int wanted = count < 0 ? buffer.length : Sizes.clamp(count);
        if (start == end && wanted > 0) {
            if (wanted >= buffer.length) {
                byte[] result = new byte[wanted];
                int got = Math.max(0, raw.read(result, 0, wanted));
                return got == wanted ? result : Arrays.copyOf(result, got);
            }
            fill();
        }
        int taken = Math.min(wanted, end - start);
        start += taken;
        return Arrays.copyOfRange(buffer, start - taken, start);
    }

    /** {@return the bytes that come next, without taking them; at most one read is made} */
    synchronized byte[] peek() {
        flushPending();
        if (start == end) {
            fill();
        }
        return Arrays.copyOfRange(buffer, start, end);
    }

    /** {@return a line of up to {@code limit} bytes, any length if that is negative} */
    synchronized byte[] readLine(long limit) {
        flushPending();
        int most = limit < 0 ? Integer.MAX_VALUE : Sizes.clamp(limit);
        byte[] line = NOTHING;
        while (line.length < most && (start < end || fill() > 0)) {
            int last = (int) Math.min(end, (long) start + most - line.length);
            int stop = endOfLine(last);
            boolean isWhole = buffer[stop - 1] == '\n';
            line = join(line, stop);
            if (isWhole) {
                break;
            }
        }
        return line;
    }

    private int endOfLine(int last) {
        for (int at = start; at < last; at++) {
            if (buffer[at] == '\n') {
                return at + 1;
            }
        }
        return last;
    }

    private byte[] join(byte[] line, int stop) {
        int from = start;
        start = stop;
        if (line.length == 0) {
            return Arrays.copyOfRange(buffer, from, stop);
        }
        byte[] longer = Arrays.copyOf(line, line.length + stop - from);
        System.arraycopy(buffer, from, longer, line.length, stop - from);
        return longer;
    }

    // --- writing

    @Override
    public synchronized void write(byte[] data, int offset, int count) {
        dropAhead();
        if (count > buffer.length - pending) {
            flushPending();
        }
        if (count > buffer.length) {
            sendAll(data, offset, count);
            return;
        }
        System.arraycopy(data, offset, buffer, pending, count);
        pending += count;
    }

    private void sendAll(byte[] data, int offset, int count) {
        int done = 0;
        while (done < count) {
            done += send(data, offset + done, count - done, done);
        }
    }

    private int send(byte[] data, int offset, int count, int before) {
        int written = raw.write(data, offset, count);
        if (written < 0) {
            OSError blocked =
                    OSError.of(Errno.EAGAIN, "write could not complete without blocking", null);
            if (blocked instanceof BlockingIOError) {
                blocked.setCharactersWritten((long) before);
            }
            throw blocked;
        }
        return written;
    }

    private void flushPending() {
        int done = 0;
        try {
            while (done < pending) {
                done += send(buffer, done, pending - done, 0);
            }
        } finally {
            System.arraycopy(buffer, done, buffer, 0, pending - done);
            pending -= done;
        }
    }

    @Override
    public synchronized void flush() {
        flushPending();
    }

    /** Forgets what was not written: the file cannot take it any more. */
    synchronized void discard() {
        pending = 0;
    }

    /** Sets the file back to where the reader is, since it was read ahead. */
    private void dropAhead() {
        if (start < end) {
            raw.seek(start - end, 1);
        }
        start = 0;
        end = 0;
    }

    // --- position

    @Override
    public synchronized long tell() {
        long position = raw.seek(0, 1) - (end - start) + pending;
        return Math.max(0, position);
    }

    @Override
    public synchronized long seek(long offset, int whence) {
        if (whence < 0 || whence > 2) {
            throw new ValueError("invalid whence (%d, should be 0, 1 or 2)".formatted(whence));
        }
        flushPending();
        long target = whence == 1 ? offset - (end - start) : offset;
        long position = raw.seek(target, whence);
        start = 0;
        end = 0;
        return position;
    }

    /** Writes what is pending and stands where the program thinks it does. */
    synchronized void settle() {
        flushPending();
        dropAhead();
    }
}

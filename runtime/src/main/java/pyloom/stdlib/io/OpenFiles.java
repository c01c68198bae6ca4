package pyloom.stdlib.io;

import pyloom.files.Errno;
import pyloom.files.Opening;
import pyloom.object.OSError;

import java.lang.ref.Cleaner;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The open files that {@code open} made. CPython closes a file as soon as nobody has it any more;
 * here that is found out later, so what a program never closed is written at the latest when the
 * same file is opened again, when the memory is collected, or when the program ends.
 */
public final class OpenFiles {

    private static final Map<OpenFile, Boolean> FILES = new ConcurrentHashMap<>();

    private OpenFiles() {}

    /** Holds the thread that closes what was dropped; made when the first file is opened. */
    private static final class Dropped {
        static final Cleaner CLEANER =
                Cleaner.create(Thread.ofPlatform().daemon().name("dropped files").factory());
    }

    /** Opens a file; collects dropped ones if there are too many. */
    static int open(String name, int flags, int permissions, Object shown) {
        flushDropped(name);
        try {
            return Opening.open(name, flags, permissions, shown);
        } catch (OSError error) {
            if (!Long.valueOf(Errno.EMFILE).equals(error.errno())) {
                throw error;
            }
            System.gc();
            return Opening.open(name, flags, permissions, shown);
        }
    }

    /** Closes an open file when a stream is dropped, or at the end of the program. */
    static void watch(IOBase stream, OpenFile file) {
        FILES.put(file, Boolean.TRUE);
        file.handle().watchedBy(file);
        Dropped.CLEANER.register(stream, file::end);
    }

    /** Forgets a file that was closed. */
    static void forget(OpenFile file) {
        FILES.remove(file);
    }

    /** Writes what is left of other streams over the same file. */
    private static void flushDropped(String name) {
        for (OpenFile file : FILES.keySet()) {
            if (file.name().equals(name)) {
                file.flushQuietly();
            }
        }
    }

    /** Writes what is left of all streams: at the end of the program. */
    public static void flushAll() {
        FILES.keySet().forEach(OpenFile::flushQuietly);
    }
}

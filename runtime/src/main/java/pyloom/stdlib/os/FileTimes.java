package pyloom.stdlib.os;

import static pyloom.object.Absent.ABSENT;

import pyloom.files.Failures;
import pyloom.object.Numbers;
import pyloom.object.PyTuple;
import pyloom.object.TypeError;
import pyloom.object.ValueError;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** Sets when a file was read and written, for {@code os.utime}. */
final class FileTimes {

    private static final double NANOS = 1e9;

    private FileTimes() {}

    static void set(Object path, Path file, Object times, Object nanos, boolean follow) {
        if (times != null && nanos != ABSENT) {
            throw new ValueError("utime: you may specify either 'times' or 'ns' but not both");
        }
        Object pair = times != null ? times : nanos;
        FileTime accessed = FileTime.from(Instant.now());
        FileTime modified = accessed;
        if (pair != ABSENT && pair != null) {
            if (!(pair instanceof PyTuple two) || two.size() != 2) {
                throw new TypeError(
                        times != null
                                ? "utime: 'times' must be either a tuple of two ints or None"
                                : "utime: 'ns' must be a tuple of two ints");
            }
            accessed = time(two.get(0), times == null);
            modified = time(two.get(1), times == null);
        }
        LinkOption[] options =
                follow ? new LinkOption[0] : new LinkOption[] {LinkOption.NOFOLLOW_LINKS};
        try {
            Files.getFileAttributeView(file, BasicFileAttributeView.class, options)
                    .setTimes(modified, accessed, null);
        } catch (IOException failure) {
            throw Failures.of(failure, OsPaths.plain(path));
        }
    }

    private static FileTime time(Object value, boolean isNanos) {
        long nanos =
                isNanos
                        ? Numbers.index(value)
                        : value instanceof Long seconds
                                ? Math.multiplyExact(seconds, (long) NANOS)
                                : (long) Math.floor(Numbers.real(value) * NANOS);
        return FileTime.from(nanos, TimeUnit.NANOSECONDS);
    }
}

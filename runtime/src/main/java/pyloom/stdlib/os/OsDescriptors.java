package pyloom.stdlib.os;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.files.Descriptor;
import pyloom.files.Descriptors;
import pyloom.files.Errno;
import pyloom.files.FileNames;
import pyloom.files.Opening;
import pyloom.object.BuiltinTypes;
import pyloom.object.Calls;
import pyloom.object.PyDict;
import pyloom.object.PyTuple;
import pyloom.object.TypeError;
import pyloom.stdlib.builtins.PyBuffer;
import pyloom.stdlib.builtins.PyBytes;
import pyloom.stdlib.io.BuiltinOpen;

import java.util.Arrays;

/** The functions of {@code os} about open files by number. */
@PythonModule(value = "os", doc = "library/os.html#file-descriptor-operations")
public final class OsDescriptors {

    private static final int CHUNK = 1 << 20;

    private OsDescriptors() {}

    /** {@return the number of a file that is opened} */
    @PythonApi("open(path, flags, mode=511, *, dir_fd=None)")
    public static long open(Object path, long flags, long mode, Object directory) {
        OsPaths.refuseDirectory("open", directory);
        String name = FileNames.text(path, "open", "path");
        return Opening.open(name, (int) flags, (int) mode, OsPaths.plain(path));
    }

    @PythonApi("close(fd)")
    public static void close(long fd) {
        Descriptors.close(fd);
    }

    @PythonApi("closerange(fd_low, fd_high, /)")
    public static void closerange(long low, long high) {
        for (long number = low; number < Math.min(high, 1 << 20); number++) {
            if (Descriptors.find(number) != null) {
                Descriptors.close(number);
            }
        }
    }

    /** {@return up to so many bytes, none at the end} */
    @PythonApi("read(fd, length, /)")
    public static PyBytes read(long fd, long length) {
        if (length < 0) {
            throw Errno.error(Errno.EINVAL);
        }
        byte[] target = new byte[(int) Math.min(length, CHUNK)];
        int count = Descriptors.get(fd).read(target, 0, target.length);
        return PyBytes.owning(count == target.length ? target : Arrays.copyOf(target, count));
    }

    /** {@return how many bytes were written} */
    @PythonApi("write(fd, data, /)")
    public static long write(long fd, Object data) {
        if (!(data instanceof PyBuffer buffer)) {
            throw new TypeError(
                    "a bytes-like object is required, not '"
                            + BuiltinTypes.typeOf(data).name()
                            + "'");
        }
        byte[] bytes = buffer.toByteArray();
        return Descriptors.get(fd).write(bytes, 0, bytes.length);
    }

    @PythonApi("pread(fd, length, offset, /)")
    public static PyBytes pread(long fd, long length, long offset) {
        Descriptor file = Descriptors.get(fd);
        synchronized (file) {
            long before = file.seek(0, 1);
            file.seek(offset, 0);
            try {
                return read(fd, length);
            } finally {
                file.seek(before, 0);
            }
        }
    }

    @PythonApi("pwrite(fd, buffer, offset, /)")
    public static long pwrite(long fd, Object data, long offset) {
        Descriptor file = Descriptors.get(fd);
        synchronized (file) {
            long before = file.seek(0, 1);
            file.seek(offset, 0);
            try {
                return write(fd, data);
            } finally {
                file.seek(before, 0);
            }
        }
    }

    @PythonApi("lseek(fd, position, whence, /)")
    public static long lseek(long fd, long position, int whence) {
        return Descriptors.get(fd).seek(position, whence);
    }

    @PythonApi("dup(fd, /)")
    public static long dup(long fd) {
        return Descriptors.duplicate(fd);
    }

    @PythonApi("dup2(fd, fd2, inheritable=True)")
    public static long dup2(long fd, int other, boolean inheritable) {
        Descriptors.duplicate(fd, other);
        return other;
    }

    @PythonApi("pipe()")
    public static PyTuple pipe() {
        int[] ends = Descriptors.pipe();
        return PyTuple.of((long) ends[0], (long) ends[1]);
    }

    @PythonApi("fsync(fd)")
    public static void fsync(Object fd) {
        Descriptors.get(number(fd)).sync();
    }

    @PythonApi("fdatasync(fd)")
    public static void fdatasync(Object fd) {
        Descriptors.get(number(fd)).sync();
    }

    private static long number(Object fd) {
        return fd instanceof Long number
                ? number
                : pyloom.object.Numbers.index(pyloom.object.Attributes.callMethod(fd, "fileno"));
    }

    @PythonApi("ftruncate(fd, length, /)")
    public static void ftruncate(long fd, long length) {
        Descriptors.get(fd).truncate(length);
    }

    @PythonApi("isatty(fd, /)")
    public static boolean isatty(long fd) {
        Descriptor file = Descriptors.find(fd);
        return file != null && file.isTerminal();
    }

    @PythonApi("get_inheritable(fd, /)")
    public static boolean getInheritable(long fd) {
        Descriptors.get(fd);
        return fd <= 2; // processes that are started get the standard streams alone
    }

    @PythonApi("get_blocking(fd, /)")
    public static boolean getBlocking(long fd) {
        Descriptors.get(fd);
        return true;
    }

    /** {@return a file object over an open number} */
    @PythonApi("fdopen(fd, mode='r', buffering=-1, encoding=None, *args, **kwargs)")
    public static Object fdopen(
            Object fd,
            Object mode,
            Object buffering,
            Object encoding,
            Object[] args,
            PyDict keywords) {
        if (!(fd instanceof Long)) {
            throw new TypeError(
                    "invalid fd type (%s, expected integer)"
                            .formatted(BuiltinTypes.typeOf(fd).name()));
        }
        Object[] all = new Object[args.length + 4];
        all[0] = fd;
        all[1] = mode;
        all[2] = buffering;
        all[3] = encoding;
        System.arraycopy(args, 0, all, 4, args.length);
        return Calls.callWith(BuiltinOpen.OPEN, all, keywords);
    }

    /** {@return columns and lines of a terminal} */
    @PythonApi("get_terminal_size(fd=1, /)")
    public static PyTuple getTerminalSize(long fd) {
        Descriptor file = Descriptors.find(fd);
        if (file == null) {
            throw Errno.error(Errno.EBADF);
        }
        if (!file.isTerminal()) {
            throw Errno.error(Errno.ENOTTY);
        }
        return TerminalSize.ask();
    }
}

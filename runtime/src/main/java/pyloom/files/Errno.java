package pyloom.files;

import pyloom.object.OSError;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The error numbers of Linux with their names and texts. */
public final class Errno {

    /** Operation not permitted. */
    public static final int EPERM = 1;

    /** No such file or directory. */
    public static final int ENOENT = 2;

    /** Input/output error. */
    public static final int EIO = 5;

    /** Bad file descriptor. */
    public static final int EBADF = 9;

    /** Resource temporarily unavailable. */
    public static final int EAGAIN = 11;

    /** Permission denied. */
    public static final int EACCES = 13;

    /** File exists. */
    public static final int EEXIST = 17;

    /** Not a directory. */
    public static final int ENOTDIR = 20;

    /** Is a directory. */
    public static final int EISDIR = 21;

    /** Invalid argument. */
    public static final int EINVAL = 22;

    /** Too many open files. */
    public static final int EMFILE = 24;

    /** Inappropriate ioctl for device. */
    public static final int ENOTTY = 25;

    /** Illegal seek. */
    public static final int ESPIPE = 29;

    /** Broken pipe. */
    public static final int EPIPE = 32;

    /** Function not implemented. */
    public static final int ENOSYS = 38;

    /** Directory not empty. */
    public static final int ENOTEMPTY = 39;

    /** Too many levels of symbolic links. */
    public static final int ELOOP = 40;

    private static final Map<String, Integer> BY_NAME = new LinkedHashMap<>();
    private static final Map<Integer, String> TEXTS = new HashMap<>();
    private static final Map<String, Integer> BY_TEXT = new HashMap<>();

    static {
        lines().forEach(Errno::read);
    }

    private Errno() {}

    private static List<String> lines() {
        try (InputStream table = Errno.class.getResourceAsStream("errno.tsv");
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void read(String line) {
        String[] columns = line.split("\t");
        int number = Integer.parseInt(columns[0]);
        BY_NAME.put(columns[1], number);
        TEXTS.put(number, columns[2]);
        BY_TEXT.putIfAbsent(columns[2], number);
    }

    /** {@return the numbers by name, in ascending order} */
    public static Map<String, Integer> byName() {
        return Collections.unmodifiableMap(BY_NAME);
    }

    /** {@return the text of a number, as {@code os.strerror} gives it} */
    public static String text(long number) {
        String text = number == 0 ? "Success" : TEXTS.get((int) number);
        return text == null || number != (int) number ? "Unknown error " + number : text;
    }

    /** {@return the number of a text, or 0} */
    static int ofText(String text) {
        return text == null ? 0 : BY_TEXT.getOrDefault(text, 0);
    }

    /** {@return the exception of a number} */
    public static OSError error(int number) {
        return error(number, null);
    }

    /**
     * {@return the exception of a number}
     *
     * @param number the number
     * @param file the file as the program named it, or null
     */
    public static OSError error(int number, Object file) {
        return OSError.of(number, text(number), file);
    }

    /**
     * {@return the exception of a number about two files}
     *
     * @param number the number
     * @param file the file as the program named it
     * @param second the other
     */
    public static OSError error(int number, Object file, Object second) {
        OSError error = error(number, file);
        error.setFilename2(second);
        return error;
    }
}

package pyloom.files;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * The numbers of open files. A new one gets the smallest number that is free.
 *
 * <p>{@code LOCK} guards the table; it is replaced when it grows, and reads take no lock.
 */
public final class Descriptors {

    private static final Object LOCK = new Object();
    private static final int FIRST_SIZE = 16;
    private static final int MAXIMUM = 1 << 20;

    private static final StandardWriter OUTPUT = new StandardWriter(1);
    private static final StandardWriter ERROR = new StandardWriter(2);
    private static volatile Descriptor[] table = new Descriptor[FIRST_SIZE];

    static {
        put(0, new InputPipe(() -> System.in, 0));
        put(1, OUTPUT);
        put(2, ERROR);
    }

    private Descriptors() {}

    private static void put(int number, Descriptor file) {
        file.users++;
        table[number] = file;
    }

    /** {@return the open file of a number; OSError if there is none} */
    public static Descriptor get(long number) {
        Descriptor file = find(number);
        if (file == null) {
            throw Errno.error(Errno.EBADF);
        }
        return file;
    }

    /** {@return the open file of a number, or null} */
    public static Descriptor find(long number) {
        Descriptor[] current = table;
        return number < 0 || number >= current.length ? null : current[(int) number];
    }

    /** {@return the number of a file that was just opened} */
    public static int add(Descriptor file) {
        return addFrom(0, file);
    }

    private static int addFrom(int lowest, Descriptor file) {
        synchronized (LOCK) {
            int number = lowest;
            while (number < table.length && table[number] != null) {
                number++;
            }
            if (number >= table.length) {
                if (number >= MAXIMUM) {
                    throw Errno.error(Errno.EMFILE);
                }
                table = Arrays.copyOf(table, Math.max(number + 1, table.length * 2));
            }
            put(number, file);
            return number;
        }
    }

    /** {@return another number for the same file} */
    public static int duplicate(long number) {
        return addFrom(0, get(number));
    }

    /**
     * Makes a number stand for the same file as another one; closes what it stood for.
     *
     * @param number the file
     * @param other the number to set
     */
    public static void duplicate(long number, int other) {
        Descriptor file = get(number);
        if (number == other) {
            return;
        }
        if (other < 0 || other >= MAXIMUM) {
            throw Errno.error(Errno.EBADF);
        }
        synchronized (LOCK) {
            if (other >= table.length) {
                table = Arrays.copyOf(table, other + 1);
            }
            Descriptor before = table[other];
            put(other, file);
            leave(before);
        }
    }

    /** Closes a number; the file too, if no other number stands for it. */
    public static void close(long number) {
        synchronized (LOCK) {
            Descriptor file = get(number);
            table[(int) number] = null;
            leave(file);
        }
    }

    private static void leave(Descriptor file) {
        if (file == null || --file.users > 0) {
            return;
        }
        try {
            file.release();
        } catch (IOException failure) {
            throw Failures.of(failure);
        }
    }

    /** {@return the two ends of a new pipe: to read from, and to write to} */
    public static int[] pipe() {
        Pipe pipe = new Pipe();
        return new int[] {add(pipe.reader()), add(pipe.writer())};
    }

    /**
     * Has what the process writes to its standard output go elsewhere.
     *
     * @param target where to, or null for the process's own
     */
    public static void redirectOutput(OutputStream target) {
        OUTPUT.redirect(target);
    }

    /**
     * Has what the process writes to its standard error go elsewhere.
     *
     * @param target where to, or null for the process's own
     */
    public static void redirectError(OutputStream target) {
        ERROR.redirect(target);
    }
}

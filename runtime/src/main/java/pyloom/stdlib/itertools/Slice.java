package pyloom.stdlib.itertools;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Iteration;
import pyloom.object.Numbers;
import pyloom.object.PyException;
import pyloom.object.PyType;
import pyloom.object.Specials;
import pyloom.object.SubclassableIterator;
import pyloom.object.TypeError;
import pyloom.object.ValueError;

/** Elements of an iterable by their positions; Python's {@code itertools.islice}. */
@PythonModule(value = "itertools", doc = "library/itertools.html#itertools.islice")
@PythonType(name = "islice")
public final class Slice extends SubclassableIterator {

    /** The type {@code itertools.islice}. */
    public static final PyType TYPE =
            PyType.nativeType("itertools", "islice", PyType.OBJECT).dotted().subclassableIterator();

    private Object iterator; // null at the end
    private long wanted; // the position of the next element to deliver
    private final long stop; // Long.MAX_VALUE for none
    private final long step;
    private long position;

    private Slice(PyType type, Object iterator, long start, long stop, long step) {
        super(type);
        this.iterator = iterator;
        this.wanted = start;
        this.stop = stop;
        this.step = step;
    }

    @PythonApi("islice.__new__(cls, /, *args)")
    public static Slice make(PyType type, Object[] args) {
        if (args.length < 2 || args.length > 4) {
            throw new TypeError(
                    "islice expected at "
                            + (args.length < 2 ? "least 2" : "most 4")
                            + " arguments, got "
                            + args.length);
        }
        if (args.length == 2) {
            String complaint =
                    "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.";
            long stop = bound(args[1], Long.MAX_VALUE, complaint);
            return new Slice(type, Iteration.iter(args[0]), 0, stop, 1);
        }
        String complaint =
                "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.";
        long stop = bound(args[2], Long.MAX_VALUE, stopComplaint(args[2], complaint));
        long start = bound(args[1], 0, complaint);
        long step = 1;
        if (args.length == 4) {
            String stepComplaint = "Step for islice() must be a positive integer or None.";
            step = bound(args[3], 1, stepComplaint);
            if (step < 1) {
                throw new ValueError(stepComplaint);
            }
        }
        return new Slice(type, Iteration.iter(args[0]), start, stop, step);
    }

    private static String stopComplaint(Object stop, String otherwise) {
        return stop != null && !Specials.has(stop, "__index__")
                ? "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize."
                : otherwise;
    }

    private static long bound(Object value, long otherwise, String complaint) {
        if (value == null) {
            return otherwise;
        }
        long number;
        try {
            number = Numbers.index(value);
        } catch (PyException _) {
            throw new ValueError(complaint);
        }
        if (number < 0) {
            throw new ValueError(complaint);
        }
        return number;
    }

    @Override
    protected Object advance() {
        Object source = iterator;
        if (source == null) {
            return ABSENT;
        }
        long target = Math.min(wanted, stop);
        while (position < target) {
            if (Iteration.next(source) == ABSENT) {
                iterator = null;
                return ABSENT;
            }
            position++;
        }
        Object element = wanted >= stop ? ABSENT : Iteration.next(source);
        if (element == ABSENT) {
            iterator = null;
            return ABSENT;
        }
        position++;
        wanted = wanted > Long.MAX_VALUE - step ? Long.MAX_VALUE : Math.min(wanted + step, stop);
        return element;
    }
}

package pyloom.stdlib.re;

import pyloom.object.IndexError;
import pyloom.object.Numbers;
import pyloom.object.PyObject;
import pyloom.object.PyType;
import pyloom.object.PyValueInstance;
import pyloom.object.TypeError;
import pyloom.stdlib.builtins.PyBytes;
import pyloom.values.regex.Matcher;

import java.math.BigInteger;

/** Python's {@code re.Match}: where a pattern has matched. Immutable. */
public final class PyMatch extends PyObject {

    /** The type {@code re.Match}. */
    public static final PyType TYPE =
            PyType.nativeType("re", "Match", PyType.OBJECT).dotted().generic().sealed();

    private final PyPattern pattern;
    private final Subject subject;
    private final int[] spans; // offsets, of the match first
    private final int lastGroup;
    private final int from;
    private final int to;

    /**
     * Takes what a matcher has found.
     *
     * @param from the offset where it was asked to search
     * @param to the offset of the end
     */
    PyMatch(PyPattern pattern, Subject subject, Matcher found, int from, int to) {
        this.pattern = pattern;
        this.subject = subject;
        this.spans = found.spans();
        this.lastGroup = found.lastGroup();
        this.from = from;
        this.to = to;
    }

    PyPattern pattern() {
        return pattern;
    }

    Subject subject() {
        return subject;
    }

    /** {@return the number of the group that ended last, or -1} */
    int lastGroup() {
        return lastGroup;
    }

    long from() {
        return subject.index(from);
    }

    long to() {
        return subject.index(to);
    }

    int groups() {
        return spans.length / 2 - 1;
    }

    /** {@return the text of a group, or a default if it has not matched} */
    Object group(int group, Object otherwise) {
        int start = spans[2 * group];
        return start < 0 ? otherwise : subject.slice(start, spans[2 * group + 1]);
    }

    long start(int group) {
        return subject.index(spans[2 * group]);
    }

    long end(int group) {
        return subject.index(spans[2 * group + 1]);
    }

    /** {@return the number of a group by number or name} */
    int number(Object group) {
        Object plain = PyValueInstance.unwrap(group);
        if (plain instanceof Long number) {
            return checked(number);
        }
        if (plain instanceof String name) {
            Integer number = pattern.regex().groupNames().get(name);
            if (number != null) {
                return number;
            }
        } else if (plain instanceof BigInteger) {
            throw new IndexError("no such group");
        } else if (plain instanceof PyBytes || plain == null || plain instanceof Double) {
            throw new IndexError("no such group");
        } else {
            return checked(index(group));
        }
        throw new IndexError("no such group");
    }

    private static long index(Object group) {
        try {
            return Numbers.index(group);
        } catch (TypeError _) {
            throw new IndexError("no such group");
        }
    }

    private int checked(long number) {
        if (number < 0 || number > groups()) {
            throw new IndexError("no such group");
        }
        return (int) number;
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}

package pyloom.object;

import java.util.ArrayList;
import java.util.List;

/**
 * The course of a {@code try} statement with {@code except*} clauses: each clause takes its part of
 * the group, and what they raise is collected with what nobody took.
 */
public final class ExceptStar {

    private final PyException original;
    private final List<PyException> raised = new ArrayList<>();
    private PyException rest;

    /**
     * Begins with an exception that was caught.
     *
     * @param original the exception, a group or not
     */
    public ExceptStar(PyException original) {
        this.original = original;
        this.rest = original;
    }

    /**
     * {@return the part that a clause handles, always a group, or null if there is none}
     *
     * @param expected an exception class or a tuple of them
     */
    public PyException match(Object expected) {
        check(expected);
        if (rest == null) {
            return null;
        }
        if (Exceptions.matches(rest, expected)) {
            PyException whole = rest;
            rest = null;
            return whole instanceof BaseExceptionGroup ? whole : wrapped(whole);
        }
        if (!(rest instanceof BaseExceptionGroup)) {
            return null;
        }
        GroupSplit split =
                GroupSplit.of(rest, exception -> Exceptions.matches(exception, expected));
        rest = split.rest();
        return split.match();
    }

    private static PyException wrapped(PyException naked) {
        PyException group = BaseExceptionGroup.of("", PyTuple.of(naked));
        group.setTraceback(naked.traceback());
        return group;
    }

    private static void check(Object expected) {
        Object[] types =
                expected instanceof PyTuple several ? several.toArray() : new Object[] {expected};
        for (Object type : types) {
            if (!(type instanceof PyType known) || !known.isSubtypeOf(PyException.TYPE)) {
                throw new TypeError(
                        "catching classes that do not inherit from BaseException is not allowed");
            }
            if (known.isSubtypeOf(BaseExceptionGroup.TYPE)) {
                throw new TypeError(
                        "catching ExceptionGroup with except* is not allowed. Use except instead.");
            }
        }
    }

    /**
     * Notes what the body of a clause raised.
     *
     * @param exception the exception
     */
    public void raised(PyException exception) {
        raised.add(exception);
    }

    /** {@return what the whole statement raises at its end, or null} */
    public PyException finish() {
        if (!(original instanceof BaseExceptionGroup group)) {
            return raised.isEmpty() ? rest : raised.getFirst();
        }
        List<Object> fresh = new ArrayList<>();
        List<PyException> again = new ArrayList<>();
        for (PyException exception : raised) {
            if (sameMetadata(exception, original)) {
                again.add(exception);
            } else {
                fresh.add(exception);
            }
        }
        if (rest != null) {
            again.add(rest);
        }
        PyException back = projection(group, again);
        if (fresh.isEmpty()) {
            return back;
        }
        if (back != null) {
            fresh.add(back);
        }
        return fresh.size() == 1
                ? (PyException) fresh.getFirst()
                : BaseExceptionGroup.of("", PyList.of(fresh.toArray()));
    }

    private static boolean sameMetadata(PyException a, PyException b) {
        return a instanceof BaseExceptionGroup
                && Attributes.getAttrOr(a, "__notes__", null)
                        == Attributes.getAttrOr(b, "__notes__", null)
                && a.traceback() == b.traceback()
                && a.cause() == b.cause()
                && a.context() == b.context();
    }

    /** {@return the original group with only those leaves that are in one of the groups} */
    private static PyException projection(BaseExceptionGroup group, List<PyException> kept) {
        List<PyException> leaves = new ArrayList<>();
        kept.forEach(exception -> collectLeaves(exception, leaves));
        if (leaves.isEmpty()) {
            return null;
        }
        return GroupSplit.of(
                        group,
                        candidate ->
                                !(candidate instanceof BaseExceptionGroup)
                                        && leaves.stream().anyMatch(leaf -> leaf == candidate))
                .match();
    }

    private static void collectLeaves(PyException exception, List<PyException> leaves) {
        if (exception instanceof BaseExceptionGroup group) {
            group.exceptions().forEach(member -> collectLeaves((PyException) member, leaves));
        } else {
            leaves.add(exception);
        }
    }
}

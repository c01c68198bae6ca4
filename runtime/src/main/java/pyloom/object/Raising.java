package pyloom.object;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** What happens when an exception is raised: it takes over the one that is being handled. */
final class Raising {

    private Raising() {}

    /** Makes the exception that is being handled the context of one that is raised. */
    static void chain(PyException raised) {
        PyException handled = ThreadState.current().handled();
        if (handled == null || handled == raised) {
            return;
        }
        breakCycle(handled, raised);
        raised.setContext(handled);
    }

    /** Makes {@code handled} the last of the contexts of {@code raised}, if it is none of them. */
    static void chainBehind(PyException raised, PyException handled) {
        Set<PyException> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        PyException last = raised;
        while (seen.add(last) && last.context() != null) {
            last = last.context();
        }
        if (last.context() == null && !seen.contains(handled)) {
            breakCycle(handled, raised);
            last.setContext(handled);
        }
    }

    /** Takes an exception out of the contexts of another one; contexts may be in a cycle. */
    private static void breakCycle(PyException handled, PyException raised) {
        PyException current = handled;
        PyException slow = handled;
        boolean moveSlow = false;
        while (current.context() != null) {
            PyException next = current.context();
            if (next == raised) {
                current.setContext(null);
                return;
            }
            current = next;
            if (current == slow) {
                return;
            }
            if (moveSlow) {
                slow = slow.context();
            }
            moveSlow = !moveSlow;
        }
    }

    /** {@return the exception of an operand of {@code raise}} */
    static PyException instantiate(Object value, String complaint) {
        if (value instanceof PyException exception) {
            return exception;
        }
        if (!(value instanceof PyType type) || !type.isSubtypeOf(PyException.TYPE)) {
            throw new TypeError(complaint);
        }
        Object made = type.call();
        if (made instanceof PyException exception) {
            return exception;
        }
        throw new TypeError(
                "calling "
                        + Texts.repr(type)
                        + " should have returned an instance of BaseException, not "
                        + Texts.repr(BuiltinTypes.typeOf(made)));
    }
}

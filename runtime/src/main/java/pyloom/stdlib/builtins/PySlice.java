package pyloom.stdlib.builtins;

import pyloom.object.PyObject;
import pyloom.object.PyType;

/** Python's {@code slice}: any three objects; None where they are left out. */
public final class PySlice extends PyObject {

    /** The type {@code slice}. */
    public static final PyType TYPE = PyType.builtin("slice").solid().sealed();

    private final Object start;
    private final Object stop;
    private final Object step;

    /** Makes a slice. */
    public PySlice(Object start, Object stop, Object step) {
        this.start = start;
        this.stop = stop;
        this.step = step;
    }

    /** {@return the {@code start}} */
    public Object start() {
        return start;
    }

    /** {@return the {@code stop}} */
    public Object stop() {
        return stop;
    }

    /** {@return the {@code step}} */
    public Object step() {
        return step;
    }

    /** {@return the slice with indexes in place of objects that {@code __index__} makes ones of} */
    PySlice exact() {
        boolean exactAlready = isExact(start) && isExact(stop) && isExact(step);
        return exactAlready ? this : new PySlice(exact(start), exact(stop), exact(step));
    }

    private static boolean isExact(Object bound) {
        return bound == null || bound instanceof Long;
    }

    private static Object exact(Object bound) {
        return isExact(bound) ? bound : (Object) SliceRange.index(bound);
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}

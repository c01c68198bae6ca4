package pyloom.stdlib.builtins;

import pyloom.object.PyList;
import pyloom.object.TypeError;

import java.util.List;

/** What Python says where typed code finds {@code None} and no list. */
final class Nothing {

    private Nothing() {}

    /** {@return the list, whose element is read; TypeError for None} */
    static PyList list(List<?> list) {
        if (list == null) {
            throw new TypeError("'NoneType' object is not subscriptable");
        }
        return (PyList) (Object) list;
    }

    /** {@return the list, whose element is replaced; TypeError for None} */
    static PyList target(List<?> list) {
        if (list == null) {
            throw new TypeError("'NoneType' object does not support item assignment");
        }
        return (PyList) (Object) list;
    }

    /** {@return the list, which a loop goes over; TypeError for None} */
    static PyList iterable(List<?> list) {
        if (list == null) {
            throw new TypeError("'NoneType' object is not iterable");
        }
        return (PyList) (Object) list;
    }
}

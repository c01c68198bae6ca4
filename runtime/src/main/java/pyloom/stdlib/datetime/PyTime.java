package pyloom.stdlib.datetime;

import pyloom.object.PyInstance;
import pyloom.object.PyObject;
import pyloom.object.PyType;

/** Python's {@code datetime.time}: a time of day, maybe in a time zone. */
public final class PyTime extends PyObject {

    /** The type {@code datetime.time}. */
    public static final PyType TYPE =
            PyType.nativeType("datetime", "time", PyType.OBJECT).dotted().solid();

    final Clock clock;
    final PyTzInfo zone; // null: naive
    final int fold;
    private final PyInstance attributes; // null unless of a program's subclass

    PyTime(PyType type, Clock clock, PyTzInfo zone, int fold) {
        this.clock = clock;
        this.zone = zone;
        this.fold = fold;
        this.attributes = type == TYPE ? null : new PyInstance(type);
    }

    /** {@return the offset from UTC, which cannot depend on a day, or null} */
    PyTimeDelta offset() {
        return Zones.offset(zone, null);
    }

    @Override
    public PyType pyType() {
        return attributes == null ? TYPE : attributes.pyType();
    }

    @Override
    public PyInstance attributes() {
        return attributes;
    }
}

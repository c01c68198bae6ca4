package pyloom.stdlib.datetime;

import pyloom.object.Calls;
import pyloom.object.PyInstance;
import pyloom.object.PyObject;
import pyloom.object.PyType;

/** Python's {@code datetime.date}: a day of the Gregorian calendar. */
public class PyDate extends PyObject {

    /** The type {@code datetime.date}. */
    public static final PyType TYPE =
            PyType.nativeType("datetime", "date", PyType.OBJECT).dotted().solid();

    final int year;
    final int month;
    final int day;
    private final PyInstance attributes; // null unless of a program's subclass

    /** Makes a day of the calendar; the caller has checked it. */
    PyDate(PyType type, int year, int month, int day) {
        this.year = year;
        this.month = month;
        this.day = day;
        this.attributes = type.isBuiltIn() ? null : new PyInstance(type);
    }

    /** {@return a day} */
    public static PyDate of(int year, int month, int day) {
        Days.checkDate(year, month, day);
        return new PyDate(TYPE, year, month, day);
    }

    static PyDate ofOrdinal(int ordinal) {
        long packed = Days.packed(ordinal);
        return new PyDate(
                TYPE, (int) (packed >> 16), (int) (packed >> 8) & 0xff, (int) packed & 0xff);
    }

    /** {@return a day as an instance of a class, by its constructor if it is a program's} */
    static Object ofOrdinal(PyType type, int ordinal) {
        PyDate date = ofOrdinal(ordinal);
        return type == TYPE
                ? date
                : Calls.call(type, (long) date.year, (long) date.month, (long) date.day);
    }

    int ordinal() {
        return Days.ordinal(year, month, day);
    }

    int compareDate(PyDate other) {
        if (year != other.year) {
            return Integer.compare(year, other.year);
        }
        return month != other.month
                ? Integer.compare(month, other.month)
                : Integer.compare(day, other.day);
    }

    /** {@return the type of date and datetime without a subclass} */
    PyType nativeType() {
        return TYPE;
    }

    @Override
    public final PyType pyType() {
        return attributes == null ? nativeType() : attributes.pyType();
    }

    @Override
    public final PyInstance attributes() {
        return attributes;
    }
}

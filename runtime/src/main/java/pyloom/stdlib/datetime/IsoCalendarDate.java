package pyloom.stdlib.datetime;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.stdlib.structseq.StructSequence;

/** What {@code isocalendar} returns: a tuple of year, week and weekday. */
@PythonModule("datetime")
@PythonType(name = "IsoCalendarDate", exported = false)
public final class IsoCalendarDate extends StructSequence {

    static final PyType TYPE =
            PyType.nativeType("datetime", "IsoCalendarDate", PyTuple.TYPE).dotted().sealed();

    private static final Fields FIELDS =
            Fields.of("datetime.IsoCalendarDate", 3, "year", "week", "weekday");

    private IsoCalendarDate(Object[] values) {
        super(FIELDS, values);
    }

    static IsoCalendarDate of(PyDate date) {
        int ordinal = date.ordinal();
        int year = date.year;
        int monday = Days.firstMonday(year);
        if (ordinal < monday) {
            monday = Days.firstMonday(--year);
        } else if (ordinal >= Days.firstMonday(year + 1)) {
            monday = Days.firstMonday(++year);
        }
        long week = (ordinal - monday) / 7 + 1;
        return new IsoCalendarDate(new Object[] {(long) year, week, Days.weekday(ordinal) + 1L});
    }

    @PythonApi(value = "IsoCalendarDate.year", kind = Kind.GETTER)
    Object year() {
        return get(0);
    }

    @PythonApi(value = "IsoCalendarDate.week", kind = Kind.GETTER)
    Object week() {
        return get(1);
    }

    @PythonApi(value = "IsoCalendarDate.weekday", kind = Kind.GETTER)
    Object weekday() {
        return get(2);
    }

    @PythonApi("IsoCalendarDate.__repr__(self, /)")
    String repr() {
        return text();
    }

    @PythonApi("IsoCalendarDate.__reduce__(self, /)")
    PyTuple reduce() {
        return PyTuple.of((Object) PyTuple.TYPE, PyTuple.of(new Object[] {PyTuple.of(toArray())}));
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}

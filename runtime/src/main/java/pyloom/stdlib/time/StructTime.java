package pyloom.stdlib.time;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.stdlib.structseq.StructSequence;

/** Python's {@code time.struct_time}. */
@PythonModule(value = "time", doc = "library/time.html#time.struct_time")
@PythonType(name = "struct_time")
public final class StructTime extends StructSequence {

    /** The type {@code time.struct_time}. */
    public static final PyType TYPE =
            PyType.nativeType("time", "struct_time", PyTuple.TYPE).dotted().sealed();

    @PythonApi("struct_time.n_fields")
    static final long FIELD_COUNT = 11;

    @PythonApi("struct_time.n_sequence_fields")
    static final long ELEMENT_COUNT = 9;

    @PythonApi("struct_time.n_unnamed_fields")
    static final long UNNAMED_COUNT = 0;

    private static final int ZONE = 9;
    private static final int OFFSET = 10;

    private static final Fields FIELDS =
            Fields.of(
                    "time.struct_time",
                    9,
                    "tm_year",
                    "tm_mon",
                    "tm_mday",
                    "tm_hour",
                    "tm_min",
                    "tm_sec",
                    "tm_wday",
                    "tm_yday",
                    "tm_isdst",
                    "tm_zone",
                    "tm_gmtoff");

    private StructTime(Object[] values) {
        super(FIELDS, values);
    }

    /**
     * {@return the tuple of a time}
     *
     * @param time the time
     */
    public static StructTime of(TimeFields time) {
        return new StructTime(
                new Object[] {
                    (long) time.year(),
                    (long) time.month(),
                    (long) time.day(),
                    (long) time.hour(),
                    (long) time.minute(),
                    (long) time.second(),
                    (long) time.weekday(),
                    (long) time.yearDay(),
                    (long) time.isDst(),
                    time.zone(),
                    time.offset()
                });
    }

    @PythonApi("struct_time.__new__(cls, sequence, dict=None)")
    public static StructTime create(PyType cls, Object sequence, Object dict) {
        return new StructTime(FIELDS.values(sequence, dict));
    }

    @PythonApi(value = "struct_time.tm_year", kind = PythonApi.Kind.GETTER)
    Object year() {
        return get(0);
    }

    @PythonApi(value = "struct_time.tm_mon", kind = PythonApi.Kind.GETTER)
    Object month() {
        return get(1);
    }

    @PythonApi(value = "struct_time.tm_mday", kind = PythonApi.Kind.GETTER)
    Object day() {
        return get(2);
    }

    @PythonApi(value = "struct_time.tm_hour", kind = PythonApi.Kind.GETTER)
    Object hour() {
        return get(3);
    }

    @PythonApi(value = "struct_time.tm_min", kind = PythonApi.Kind.GETTER)
    Object minute() {
        return get(4);
    }

    @PythonApi(value = "struct_time.tm_sec", kind = PythonApi.Kind.GETTER)
    Object seconds() {
        return get(5);
    }

    @PythonApi(value = "struct_time.tm_wday", kind = PythonApi.Kind.GETTER)
    Object weekday() {
        return get(6);
    }

    @PythonApi(value = "struct_time.tm_yday", kind = PythonApi.Kind.GETTER)
    Object yearDay() {
        return get(7);
    }

    @PythonApi(value = "struct_time.tm_isdst", kind = PythonApi.Kind.GETTER)
    Object isDst() {
        return get(8);
    }

    @PythonApi(value = "struct_time.tm_zone", kind = PythonApi.Kind.GETTER)
    Object zone() {
        return value(ZONE);
    }

    @PythonApi(value = "struct_time.tm_gmtoff", kind = PythonApi.Kind.GETTER)
    Object offset() {
        return value(OFFSET);
    }

    @PythonApi("struct_time.__repr__(self, /)")
    String repr() {
        return text();
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}

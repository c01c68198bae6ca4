package pyloom.stdlib.calendar;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyObject;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.ValueError;

/** Python's {@code calendar.IllegalWeekdayError}. */
@PythonModule(value = "calendar", pure = true)
@PythonType(name = "IllegalWeekdayError")
public final class IllegalWeekdayError extends ValueError {

    /** The type {@code calendar.IllegalWeekdayError}. */
    public static final PyType TYPE =
            PyType.nativeType("calendar", "IllegalWeekdayError", ValueError.TYPE)
                    .allocating(type -> new IllegalWeekdayError(type, PyObject.NO_ARGUMENTS));

    private Object number;

    /**
     * Makes one to be thrown.
     *
     * @param number what is wrong
     */
    public IllegalWeekdayError(Object number) {
        this(TYPE, new Object[] {number});
        raised(new Object[] {number});
        this.number = number;
    }

    private IllegalWeekdayError(PyType type, Object[] args) {
        super(type, args);
    }

    @PythonApi("IllegalWeekdayError.__init__(self, weekday)")
    void initialize(Object wrong) {
        number = wrong;
    }

    @PythonApi(value = "IllegalWeekdayError.weekday", kind = Kind.GETTER)
    Object number() {
        return number;
    }

    @PythonApi("IllegalWeekdayError.__str__(self)")
    protected String text() {
        return "bad weekday number " + Texts.repr(number) + "; must be 0 (Monday) to 6 (Sunday)";
    }
}

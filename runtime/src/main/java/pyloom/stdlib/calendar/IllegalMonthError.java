package pyloom.stdlib.calendar;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyObject;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.ValueError;

/** Python's {@code calendar.IllegalMonthError}. */
@PythonModule(value = "calendar", pure = true)
@PythonType(name = "IllegalMonthError")
public final class IllegalMonthError extends ValueError {

    /** The type {@code calendar.IllegalMonthError}. */
    public static final PyType TYPE =
            PyType.nativeType("calendar", "IllegalMonthError", ValueError.TYPE)
                    .allocating(type -> new IllegalMonthError(type, PyObject.NO_ARGUMENTS));

    private Object number;

    /**
     * Makes one to be thrown.
     *
     * @param number what is wrong
     */
    public IllegalMonthError(Object number) {
        this(TYPE, new Object[] {number});
        raised(new Object[] {number});
        this.number = number;
    }

    private IllegalMonthError(PyType type, Object[] args) {
        super(type, args);
    }

    @PythonApi("IllegalMonthError.__init__(self, month)")
    void initialize(Object wrong) {
        number = wrong;
    }

    @PythonApi(value = "IllegalMonthError.month", kind = Kind.GETTER)
    Object number() {
        return number;
    }

    @PythonApi("IllegalMonthError.__str__(self)")
    protected String text() {
        return "bad month number " + Texts.repr(number) + "; must be 1-12";
    }
}

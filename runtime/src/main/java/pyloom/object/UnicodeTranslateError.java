package pyloom.object;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code UnicodeTranslateError}: text that cannot be translated. */
@PythonModule("builtins")
@PythonType(name = "UnicodeTranslateError")
public class UnicodeTranslateError extends UnicodeError {

    /** The type {@code UnicodeTranslateError}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "UnicodeTranslateError", UnicodeError.TYPE)
                    .solid()
                    .allocating(type -> new UnicodeTranslateError(type, PyObject.NO_ARGUMENTS));

    private Object object;
    private long start;
    private long end;
    private Object reason;

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public UnicodeTranslateError(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected UnicodeTranslateError(PyType type, Object[] args) {
        super(type, args);
    }

    @Override
    protected void initialize(Object[] args, PyDict keywords) {
        super.initialize(args, keywords);
        UnicodeArguments.checkCount(args, 4);
        object = UnicodeArguments.text(args, 0);
        start = Numbers.index(args[1]);
        end = Numbers.index(args[2]);
        reason = UnicodeArguments.text(args, 3);
    }

    @PythonApi("UnicodeTranslateError.__init__(self, /, *args, **kwargs)")
    static void initialize(UnicodeTranslateError self, Object[] args, PyDict keywords) {
        self.initialize(args, keywords);
    }

    @PythonApi("UnicodeTranslateError.__str__(self, /)")
    static String str(UnicodeTranslateError self) {
        return self.text();
    }

    @Override
    protected String text() {
        if (object == null) {
            return "";
        }
        return "can't translate "
                + UnicodeArguments.place((String) object, start, end)
                + ": "
                + Texts.str(reason);
    }

    /** {@return what could not be converted} */
    @PythonApi(value = "UnicodeTranslateError.object", kind = Kind.MEMBER)
    public Object object() {
        return object;
    }

    /**
     * Sets what could not be converted.
     *
     * @param newObject the new value
     */
    @PythonApi(value = "UnicodeTranslateError.object", kind = Kind.SETTER)
    public void setObject(Object newObject) {
        object = newObject;
    }

    /** {@return the index of the first bad element} */
    @PythonApi(value = "UnicodeTranslateError.start", kind = Kind.MEMBER)
    public long start() {
        return start;
    }

    /**
     * Sets the index of the first bad element.
     *
     * @param newStart the new value
     */
    @PythonApi(value = "UnicodeTranslateError.start", kind = Kind.SETTER)
    public void setStart(long newStart) {
        start = newStart;
    }

    /** {@return the index behind the last bad element} */
    @PythonApi(value = "UnicodeTranslateError.end", kind = Kind.MEMBER)
    public long end() {
        return end;
    }

    /**
     * Sets the index behind the last bad element.
     *
     * @param newEnd the new value
     */
    @PythonApi(value = "UnicodeTranslateError.end", kind = Kind.SETTER)
    public void setEnd(long newEnd) {
        end = newEnd;
    }

    /** {@return the reason} */
    @PythonApi(value = "UnicodeTranslateError.reason", kind = Kind.MEMBER)
    public Object reason() {
        return reason;
    }

    /**
     * Sets the reason.
     *
     * @param newReason the new value
     */
    @PythonApi(value = "UnicodeTranslateError.reason", kind = Kind.SETTER)
    public void setReason(Object newReason) {
        reason = newReason;
    }
}

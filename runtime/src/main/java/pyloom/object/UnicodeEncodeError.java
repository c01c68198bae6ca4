package pyloom.object;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code UnicodeEncodeError}: text that an encoding cannot express. */
@PythonModule("builtins")
@PythonType(name = "UnicodeEncodeError")
public class UnicodeEncodeError extends UnicodeError {

    /** The type {@code UnicodeEncodeError}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "UnicodeEncodeError", UnicodeError.TYPE)
                    .solid()
                    .allocating(type -> new UnicodeEncodeError(type, PyObject.NO_ARGUMENTS));

    private Object encoding;
    private Object object;
    private long start;
    private long end;
    private Object reason;

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public UnicodeEncodeError(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected UnicodeEncodeError(PyType type, Object[] args) {
        super(type, args);
    }

    @Override
    protected void initialize(Object[] args, PyDict keywords) {
        super.initialize(args, keywords);
        UnicodeArguments.checkCount(args, 5);
        encoding = UnicodeArguments.text(args, 0);
        object = UnicodeArguments.text(args, 1);
        start = Numbers.index(args[2]);
        end = Numbers.index(args[3]);
        reason = UnicodeArguments.text(args, 4);
    }

    @PythonApi("UnicodeEncodeError.__init__(self, /, *args, **kwargs)")
    static void initialize(UnicodeEncodeError self, Object[] args, PyDict keywords) {
        self.initialize(args, keywords);
    }

    @PythonApi("UnicodeEncodeError.__str__(self, /)")
    static String str(UnicodeEncodeError self) {
        return self.text();
    }

    @Override
    protected String text() {
        if (object == null) {
            return "";
        }
        return "'"
                + Texts.str(encoding)
                + "' codec can't encode "
                + UnicodeArguments.place((String) object, start, end)
                + ": "
                + Texts.str(reason);
    }

    /** {@return the name of the encoding} */
    @PythonApi(value = "UnicodeEncodeError.encoding", kind = Kind.MEMBER)
    public Object encoding() {
        return encoding;
    }

    /**
     * Sets the name of the encoding.
     *
     * @param newEncoding the new value
     */
    @PythonApi(value = "UnicodeEncodeError.encoding", kind = Kind.SETTER)
    public void setEncoding(Object newEncoding) {
        encoding = newEncoding;
    }

    /** {@return what could not be converted} */
    @PythonApi(value = "UnicodeEncodeError.object", kind = Kind.MEMBER)
    public Object object() {
        return object;
    }

    /**
     * Sets what could not be converted.
     *
     * @param newObject the new value
     */
    @PythonApi(value = "UnicodeEncodeError.object", kind = Kind.SETTER)
    public void setObject(Object newObject) {
        object = newObject;
    }

    /** {@return the index of the first bad element} */
    @PythonApi(value = "UnicodeEncodeError.start", kind = Kind.MEMBER)
    public long start() {
        return start;
    }

    /**
     * Sets the index of the first bad element.
     *
     * @param newStart the new value
     */
    @PythonApi(value = "UnicodeEncodeError.start", kind = Kind.SETTER)
    public void setStart(long newStart) {
        start = newStart;
    }

    /** {@return the index behind the last bad element} */
    @PythonApi(value = "UnicodeEncodeError.end", kind = Kind.MEMBER)
    public long end() {
        return end;
    }

    /**
     * Sets the index behind the last bad element.
     *
     * @param newEnd the new value
     */
    @PythonApi(value = "UnicodeEncodeError.end", kind = Kind.SETTER)
    public void setEnd(long newEnd) {
        end = newEnd;
    }

    /** {@return the reason} */
    @PythonApi(value = "UnicodeEncodeError.reason", kind = Kind.MEMBER)
    public Object reason() {
        return reason;
    }

    /**
     * Sets the reason.
     *
     * @param newReason the new value
     */
    @PythonApi(value = "UnicodeEncodeError.reason", kind = Kind.SETTER)
    public void setReason(Object newReason) {
        reason = newReason;
    }
}

package pyloom.object;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code UnicodeDecodeError}: bytes that are not text. */
@PythonModule("builtins")
@PythonType(name = "UnicodeDecodeError")
public class UnicodeDecodeError extends UnicodeError {

    /** The type {@code UnicodeDecodeError}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "UnicodeDecodeError", UnicodeError.TYPE)
                    .solid()
                    .allocating(type -> new UnicodeDecodeError(type, PyObject.NO_ARGUMENTS));

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
    public UnicodeDecodeError(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected UnicodeDecodeError(PyType type, Object[] args) {
        super(type, args);
    }

    @Override
    protected void initialize(Object[] args, PyDict keywords) {
        super.initialize(args, keywords);
        UnicodeArguments.checkCount(args, 5);
        encoding = UnicodeArguments.text(args, 0);
        if (!Specials.has(args[1], "__len__")) {
            throw new TypeError(
                    "a bytes-like object is required, not '"
                            + BuiltinTypes.typeOf(args[1]).name()
                            + "'");
        }
        object = args[1];
        start = Numbers.index(args[2]);
        end = Numbers.index(args[3]);
        reason = UnicodeArguments.text(args, 4);
    }

    @PythonApi("UnicodeDecodeError.__init__(self, /, *args, **kwargs)")
    static void initialize(UnicodeDecodeError self, Object[] args, PyDict keywords) {
        self.initialize(args, keywords);
    }

    @PythonApi("UnicodeDecodeError.__str__(self, /)")
    static String str(UnicodeDecodeError self) {
        return self.text();
    }

    @Override
    protected String text() {
        if (object == null) {
            return "";
        }
        String codec = "'" + Texts.str(encoding) + "' codec can't decode ";
        String why = ": " + Texts.str(reason);
        if (start + 1 == end && start >= 0 && start < Items.len(object)) {
            long bad = Numbers.index(Items.getItem(object, start));
            String digits = Long.toHexString(256 + bad).substring(1);
            return codec + "byte 0x" + digits + " in position " + start + why;
        }
        return codec + "bytes in position " + start + "-" + (end - 1) + why;
    }

    /** {@return the name of the encoding} */
    @PythonApi(value = "UnicodeDecodeError.encoding", kind = Kind.MEMBER)
    public Object encoding() {
        return encoding;
    }

    /**
     * Sets the name of the encoding.
     *
     * @param newEncoding the new value
     */
    @PythonApi(value = "UnicodeDecodeError.encoding", kind = Kind.SETTER)
    public void setEncoding(Object newEncoding) {
        encoding = newEncoding;
    }

    /** {@return what could not be converted} */
    @PythonApi(value = "UnicodeDecodeError.object", kind = Kind.MEMBER)
    public Object object() {
        return object;
    }

    /**
     * Sets what could not be converted.
     *
     * @param newObject the new value
     */
    @PythonApi(value = "UnicodeDecodeError.object", kind = Kind.SETTER)
    public void setObject(Object newObject) {
        object = newObject;
    }

    /** {@return the index of the first bad element} */
    @PythonApi(value = "UnicodeDecodeError.start", kind = Kind.MEMBER)
    public long start() {
        return start;
    }

    /**
     * Sets the index of the first bad element.
     *
     * @param newStart the new value
     */
    @PythonApi(value = "UnicodeDecodeError.start", kind = Kind.SETTER)
    public void setStart(long newStart) {
        start = newStart;
    }

    /** {@return the index behind the last bad element} */
    @PythonApi(value = "UnicodeDecodeError.end", kind = Kind.MEMBER)
    public long end() {
        return end;
    }

    /**
     * Sets the index behind the last bad element.
     *
     * @param newEnd the new value
     */
    @PythonApi(value = "UnicodeDecodeError.end", kind = Kind.SETTER)
    public void setEnd(long newEnd) {
        end = newEnd;
    }

    /** {@return the reason} */
    @PythonApi(value = "UnicodeDecodeError.reason", kind = Kind.MEMBER)
    public Object reason() {
        return reason;
    }

    /**
     * Sets the reason.
     *
     * @param newReason the new value
     */
    @PythonApi(value = "UnicodeDecodeError.reason", kind = Kind.SETTER)
    public void setReason(Object newReason) {
        reason = newReason;
    }
}

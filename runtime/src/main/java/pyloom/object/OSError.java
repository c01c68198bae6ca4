package pyloom.object;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/**
 * Python's {@code OSError}: the operating system refused something. The number decides about the
 * class: {@link #of} and the Python call make the subclass that stands for it.
 */
@PythonModule("builtins")
@PythonType(name = "OSError")
public class OSError extends OrdinaryException {

    /** The type {@code OSError}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "OSError", OrdinaryException.TYPE)
                    .solid()
                    .allocating(type -> new OSError(type, PyObject.NO_ARGUMENTS));

    private Object errno;
    private Object strerror;
    private Object filename;
    private Object filename2;
    private Object charactersWritten = Absent.ABSENT;

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public OSError(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected OSError(PyType type, Object[] args) {
        super(type, args);
    }

    /**
     * {@return the exception for an error number, of the class that stands for it}
     *
     * @param errno the number
     * @param strerror the text
     * @param filename the file, or null
     */
    public static OSError of(long errno, String strerror, Object filename) {
        Object[] args =
                filename == null
                        ? new Object[] {errno, strerror}
                        : new Object[] {errno, strerror, filename};
        PyType type = OsErrors.classOf(errno);
        OSError error = (OSError) type.layout.allocator.allocate(type);
        error.raised(args);
        return error;
    }

    @Override
    protected void initialize(Object[] args, PyDict keywords) {
        super.initialize(args, keywords);
        if (args.length < 2 || args.length > 5) {
            return;
        }
        errno = args[0];
        strerror = args[1];
        if (args.length > 2 && args[2] != null) {
            if (this instanceof BlockingIOError && args[2] instanceof Long count) {
                charactersWritten = count;
                return;
            }
            filename = args[2];
            filename2 = args.length == 5 ? args[4] : null;
            setArgs(PyTuple.of(errno, strerror));
        }
    }

    @PythonApi("OSError.__new__(cls, /, *args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict keywords) {
        PyType actual =
                type == TYPE
                                && args.length >= 2
                                && args.length <= 5
                                && args[0] instanceof Long number
                        ? OsErrors.classOf(number)
                        : type;
        OSError error = (OSError) actual.layout.allocator.allocate(actual);
        if (!OsErrors.initializes(type)) {
            error.initialize(args, keywords);
        }
        return error;
    }

    @PythonApi("OSError.__init__(self, /, *args, **kwargs)")
    static void initialize(OSError self, Object[] args, PyDict keywords) {
        if (OsErrors.initializes(self.pyType())) {
            self.initialize(args, keywords);
        }
    }

    @PythonApi("OSError.__str__(self, /)")
    static String str(OSError self) {
        return self.text();
    }

    @Override
    protected String text() {
        if (filename != null) {
            String first = "[Errno " + Texts.str(errno) + "] " + Texts.str(strerror) + ": ";
            String second = filename2 == null ? "" : " -> " + Texts.repr(filename2);
            return first + Texts.repr(filename) + second;
        }
        return errno != null && strerror != null
                ? "[Errno " + Texts.str(errno) + "] " + Texts.str(strerror)
                : super.text();
    }

    @PythonApi("OSError.__reduce__(self, /)")
    static PyTuple reduce(OSError self) {
        PyTuple args = self.args();
        if (args.size() == 2 && self.filename != null) {
            args =
                    self.filename2 == null
                            ? PyTuple.of(args.get(0), args.get(1), self.filename)
                            : PyTuple.of(
                                    args.get(0), args.get(1), self.filename, null, self.filename2);
        }
        PyDict dict = self.attributes().dict();
        return dict.isEmpty()
                ? PyTuple.of(self.pyType(), args)
                : PyTuple.of(self.pyType(), args, dict);
    }

    /** {@return how much a blocking operation had written} */
    @PythonApi(value = "OSError.characters_written", kind = Kind.GETTER)
    public Object charactersWritten() {
        if (charactersWritten == Absent.ABSENT) {
            throw new AttributeError("characters_written", this, "characters_written");
        }
        return charactersWritten;
    }

    /**
     * Sets how much a blocking operation had written.
     *
     * @param count the new value
     */
    @PythonApi(value = "OSError.characters_written", kind = Kind.SETTER)
    public void setCharactersWritten(Object count) {
        charactersWritten = Numbers.index(count);
    }

    /** {@return the number of the error} */
    @PythonApi(value = "OSError.errno", kind = Kind.MEMBER)
    public Object errno() {
        return errno;
    }

    /**
     * Sets the number of the error.
     *
     * @param newErrno the new value
     */
    @PythonApi(value = "OSError.errno", kind = Kind.SETTER)
    public void setErrno(Object newErrno) {
        errno = newErrno;
    }

    /** {@return the text of the error} */
    @PythonApi(value = "OSError.strerror", kind = Kind.MEMBER)
    public Object strerror() {
        return strerror;
    }

    /**
     * Sets the text of the error.
     *
     * @param newStrerror the new value
     */
    @PythonApi(value = "OSError.strerror", kind = Kind.SETTER)
    public void setStrerror(Object newStrerror) {
        strerror = newStrerror;
    }

    /** {@return the file} */
    @PythonApi(value = "OSError.filename", kind = Kind.MEMBER)
    public Object filename() {
        return filename;
    }

    /**
     * Sets the file.
     *
     * @param newFilename the new value
     */
    @PythonApi(value = "OSError.filename", kind = Kind.SETTER)
    public void setFilename(Object newFilename) {
        filename = newFilename;
    }

    /** {@return the second file} */
    @PythonApi(value = "OSError.filename2", kind = Kind.MEMBER)
    public Object filename2() {
        return filename2;
    }

    /**
     * Sets the second file.
     *
     * @param newFilename2 the new value
     */
    @PythonApi(value = "OSError.filename2", kind = Kind.SETTER)
    public void setFilename2(Object newFilename2) {
        filename2 = newFilename2;
    }
}

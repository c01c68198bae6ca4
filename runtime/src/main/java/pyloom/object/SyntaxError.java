package pyloom.object;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code SyntaxError}. */
@PythonModule("builtins")
@PythonType(name = "SyntaxError")
public class SyntaxError extends OrdinaryException {

    /** The type {@code SyntaxError}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "SyntaxError", OrdinaryException.TYPE)
                    .solid()
                    .allocating(type -> new SyntaxError(type, PyObject.NO_ARGUMENTS));

    private Object message;
    private Object filename;
    private Object line;
    private Object offset;
    private Object source;
    private Object endLine;
    private Object endOffset;
    private Object printed;

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public SyntaxError(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected SyntaxError(PyType type, Object[] args) {
        super(type, args);
    }

    @Override
    protected void initialize(Object[] args, PyDict keywords) {
        super.initialize(args, keywords);
        message = args.length == 0 ? null : args[0];
        if (args.length == 2) {
            locate(Iteration.toArray(args[1]));
        }
    }

    @PythonApi("SyntaxError.__init__(self, /, *args, **kwargs)")
    static void initialize(SyntaxError self, Object[] args, PyDict keywords) {
        self.initialize(args, keywords);
    }

    @PythonApi("SyntaxError.__str__(self, /)")
    static String str(SyntaxError self) {
        return self.text();
    }

    @Override
    protected String text() {
        String what = Texts.str(message);
        String where =
                PyValueInstance.unwrap(filename) instanceof String path
                        ? path.substring(path.lastIndexOf('/') + 1)
                        : null;
        String row = line instanceof Long number ? "line " + number : null;
        if (where == null && row == null) {
            return what;
        }
        String both = where == null ? row : row == null ? where : where + ", " + row;
        return what + " (" + both + ")";
    }

    private void locate(Object[] place) {
        if (place.length < 4) {
            throw new TypeError("function takes at least 4 arguments (" + place.length + " given)");
        }
        if (place.length > 7) {
            throw new TypeError("function takes at most 7 arguments (" + place.length + " given)");
        }
        filename = place[0];
        line = place[1];
        offset = place[2];
        source = place[3];
        endLine = place.length > 4 ? place[4] : null;
        endOffset = place.length > 5 ? place[5] : null;
        if (endLine != null && place.length == 5) {
            throw new TypeError("end_offset must be provided when end_lineno is provided");
        }
    }

    /** {@return the text} */
    @PythonApi(value = "SyntaxError.msg", kind = Kind.MEMBER)
    public Object message() {
        return message;
    }

    /**
     * Sets the text.
     *
     * @param newMessage the new value
     */
    @PythonApi(value = "SyntaxError.msg", kind = Kind.SETTER)
    public void setMessage(Object newMessage) {
        message = newMessage;
    }

    /** {@return the file} */
    @PythonApi(value = "SyntaxError.filename", kind = Kind.MEMBER)
    public Object filename() {
        return filename;
    }

    /**
     * Sets the file.
     *
     * @param newFilename the new value
     */
    @PythonApi(value = "SyntaxError.filename", kind = Kind.SETTER)
    public void setFilename(Object newFilename) {
        filename = newFilename;
    }

    /** {@return the line, from 1} */
    @PythonApi(value = "SyntaxError.lineno", kind = Kind.MEMBER)
    public Object line() {
        return line;
    }

    /**
     * Sets the line, from 1.
     *
     * @param newLine the new value
     */
    @PythonApi(value = "SyntaxError.lineno", kind = Kind.SETTER)
    public void setLine(Object newLine) {
        line = newLine;
    }

    /** {@return the column, from 1} */
    @PythonApi(value = "SyntaxError.offset", kind = Kind.MEMBER)
    public Object offset() {
        return offset;
    }

    /**
     * Sets the column, from 1.
     *
     * @param newOffset the new value
     */
    @PythonApi(value = "SyntaxError.offset", kind = Kind.SETTER)
    public void setOffset(Object newOffset) {
        offset = newOffset;
    }

    /** {@return the text of the line} */
    @PythonApi(value = "SyntaxError.text", kind = Kind.MEMBER)
    public Object source() {
        return source;
    }

    /**
     * Sets the text of the line.
     *
     * @param newSource the new value
     */
    @PythonApi(value = "SyntaxError.text", kind = Kind.SETTER)
    public void setSource(Object newSource) {
        source = newSource;
    }

    /** {@return the last line, from 1} */
    @PythonApi(value = "SyntaxError.end_lineno", kind = Kind.MEMBER)
    public Object endLine() {
        return endLine;
    }

    /**
     * Sets the last line, from 1.
     *
     * @param newEndLine the new value
     */
    @PythonApi(value = "SyntaxError.end_lineno", kind = Kind.SETTER)
    public void setEndLine(Object newEndLine) {
        endLine = newEndLine;
    }

    /** {@return the column behind the end, from 1} */
    @PythonApi(value = "SyntaxError.end_offset", kind = Kind.MEMBER)
    public Object endOffset() {
        return endOffset;
    }

    /**
     * Sets the column behind the end, from 1.
     *
     * @param newEndOffset the new value
     */
    @PythonApi(value = "SyntaxError.end_offset", kind = Kind.SETTER)
    public void setEndOffset(Object newEndOffset) {
        endOffset = newEndOffset;
    }

    /** {@return nothing that matters any more} */
    @PythonApi(value = "SyntaxError.print_file_and_line", kind = Kind.MEMBER)
    public Object printed() {
        return printed;
    }

    /**
     * Sets nothing that matters any more.
     *
     * @param newPrinted the new value
     */
    @PythonApi(value = "SyntaxError.print_file_and_line", kind = Kind.SETTER)
    public void setPrinted(Object newPrinted) {
        printed = newPrinted;
    }
}

package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.annotation.TypedForm;

/**
 * A Python exception, which is the Java exception that is thrown; Python's {@code BaseException}.
 *
 * <p>Raising is cheap: no Java stack trace is taken, the Python traceback grows while the exception
 * travels. The public Java constructors stand for raising: they take the exception that is being
 * handled as {@code __context__}, as Python's {@code raise} does.
 */
@PythonModule("builtins")
@PythonType(name = "BaseException")
public class PyException extends RuntimeException implements HasPyType {

    /** The type {@code BaseException}. */
    public static final PyType TYPE =
            PyType.builtin("BaseException")
                    .solid()
                    .withDict()
                    .allocating(type -> new PyException(type, PyObject.NO_ARGUMENTS));

    static final byte LOOKUP = 1;
    static final byte AGAIN = 2;

    private PyType type;
    private PyTuple args;
    private PyException cause;
    private PyException context;
    private boolean suppressContext;
    private PyTraceback traceback;
    private byte departure; // how it leaves the runtime function that emitted code has called
    private volatile PyInstance attributes; // made at the first use

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public PyException(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception that is not raised yet, of a type or of a program's subclass.
     *
     * @param type its type
     * @param args the arguments
     */
    protected PyException(PyType type, Object[] args) {
        super(null, null, false, false);
        PyType own = javaType();
        this.type = own == null ? type : own;
        this.args = PyTuple.of(args);
    }

    /**
     * {@return the type of the instances of a Java class that a Python class became, else null} Our
     * compile step overrides it in those classes.
     */
    protected PyType javaType() {
        return null;
    }

    /**
     * Completes an exception that Java code throws.
     *
     * @param arguments the arguments
     */
    protected final void raised(Object[] arguments) {
        initialize(arguments, null);
        Raising.chain(this);
    }

    /**
     * Does {@code __init__}; subclasses with fields set them here.
     *
     * @param arguments the positional arguments
     * @param keywords the keyword arguments, or null
     */
    protected void initialize(Object[] arguments, PyDict keywords) {
        initializePlainly(this, arguments, keywords);
    }

    /** Does {@code BaseException.__init__}, whatever the class of the exception. */
    static void initializePlainly(PyException self, Object[] arguments, PyDict keywords) {
        if (keywords != null && !keywords.isEmpty()) {
            throw new TypeError(self.type.name() + "() takes no keyword arguments");
        }
        self.args = PyTuple.of(arguments);
    }

    @Override
    public PyType pyType() {
        return type;
    }

    @Override
    public void changeType(PyType newType) {
        type = newType;
        attributes().type = newType;
    }

    @Override
    public PyInstance attributes() {
        PyInstance known = attributes;
        return known != null ? known : makeAttributes();
    }

    private synchronized PyInstance makeAttributes() {
        if (attributes == null) {
            attributes =
                    type.layout.javaClass == null
                            ? new PyInstance(type)
                            : new OwnedInstance(type, this);
        }
        return attributes;
    }

    /** {@return the {@code args}} */
    @PythonApi(value = "BaseException.args", kind = PythonApi.Kind.GETTER)
    public PyTuple args() {
        return args;
    }

    /**
     * Sets the {@code args}.
     *
     * @param newArgs the new arguments
     */
    public void setArgs(PyTuple newArgs) {
        args = newArgs;
    }

    /**
     * Sets the {@code args}.
     *
     * @param newArgs anything that can be iterated over
     */
    @PythonApi(value = "BaseException.args", kind = PythonApi.Kind.SETTER)
    public final void replaceArgs(Object newArgs) {
        args = PyTuple.of(Iteration.toArray(newArgs));
    }

    /** Refuses to delete the {@code args}. */
    @PythonApi(value = "BaseException.args", kind = PythonApi.Kind.DELETER)
    final void deleteArgs() {
        throw new TypeError("args may not be deleted");
    }

    /** {@return the {@code __cause__}, or null} */
    public PyException cause() {
        return cause;
    }

    /**
     * Sets the {@code __cause__}, and with it {@code __suppress_context__}.
     *
     * @param newCause the new cause, or null
     */
    public void setCause(PyException newCause) {
        cause = newCause;
        suppressContext = true;
    }

    /** {@return the {@code __context__}, or null} */
    public PyException context() {
        return context;
    }

    /**
     * Sets the {@code __context__}.
     *
     * @param newContext the new context, or null
     */
    public void setContext(PyException newContext) {
        context = newContext;
    }

    /** {@return the {@code __suppress_context__}} */
    public boolean suppressContext() {
        return suppressContext;
    }

    /**
     * Sets the {@code __suppress_context__}.
     *
     * @param suppress the new value
     */
    public void setSuppressContext(boolean suppress) {
        suppressContext = suppress;
    }

    /** {@return the {@code __traceback__}, or null} */
    public PyTraceback traceback() {
        return traceback;
    }

    /**
     * Sets the {@code __traceback__}.
     *
     * @param newTraceback the new traceback, or null
     */
    public void setTraceback(PyTraceback newTraceback) {
        traceback = newTraceback;
    }

    /**
     * Says that what a call looked up failed, before the call itself began; for the traceback.
     *
     * @return this
     */
    public final PyException inLookup() {
        departure = LOOKUP;
        return this;
    }

    /**
     * Says that this was raised before, so that its traceback has the place already.
     *
     * @return this
     */
    public final PyException again() {
        departure = AGAIN;
        return this;
    }

    /** {@return how this leaves a runtime function, which is forgotten} */
    final byte takeDeparture() {
        byte taken = departure;
        departure = 0;
        return taken;
    }

    /**
     * Adds a note that a traceback prints.
     *
     * @param note the text
     */
    @TypedForm("BaseException.add_note(self, note)")
    public void addNote(String note) {
        Object notes = Attributes.getAttrOr(this, "__notes__", ABSENT);
        if (notes == ABSENT) {
            notes = new PyList();
            Attributes.setAttr(this, "__notes__", notes);
        }
        if (!(notes instanceof PyList list)) {
            throw new TypeError("Cannot add note: __notes__ is not a list");
        }
        list.add(note);
    }

    /** {@return the text of {@code str(exception)}} */
    @Override
    public String getMessage() {
        return Texts.str(this);
    }

    /** {@return what {@code __str__} of the built-in class returns} */
    protected String text() {
        return plainText(this);
    }

    /** {@return what {@code BaseException.__str__} returns, whatever the class} */
    static String plainText(PyException self) {
        PyTuple args = self.args;
        return switch (args.size()) {
            case 0 -> "";
            case 1 -> Texts.str(args.get(0));
            default -> Texts.repr(args);
        };
    }

    /**
     * {@return a keyword argument, taken out of the others, or null}
     *
     * @param keywords the keyword arguments, or null
     * @param name the name
     */
    protected static Object take(PyDict keywords, String name) {
        Object value = keywords == null ? ABSENT : keywords.removeOrAbsent(name);
        return value == ABSENT ? null : value;
    }

    /**
     * Checks that all keyword arguments are taken.
     *
     * @param keywords the rest of the keyword arguments, or null
     */
    protected final void refuseRest(PyDict keywords) {
        if (keywords != null && !keywords.isEmpty()) {
            throw new TypeError(
                    type.name()
                            + "() got an unexpected keyword argument '"
                            + keywords.keyList().getFirst()
                            + "'");
        }
    }
}

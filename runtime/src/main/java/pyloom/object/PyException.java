package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

import java.util.Arrays;

/**
 * A Python exception, which is the Java exception that is thrown; Python's {@code BaseException}.
 *
 * <p>Raising is cheap: no Java stack trace is taken, the Python traceback grows while the exception
 * travels. The Java constructors stand for raising: they take the exception that is being handled
 * as {@code __context__}, as Python's {@code raise} does.
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

    private PyType type;
    private PyTuple args;
    private PyException cause;
    private PyException context;
    private boolean suppressContext;
    private PyTraceback traceback;
    private PyInstance attributes;

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public PyException(Object... args) {
        this(TYPE, args);
        chain();
    }

    /**
     * Makes an exception of a program's class; its context is set when it is raised.
     *
     * @param type its type
     * @param args the arguments
     */
    protected PyException(PyType type, Object[] args) {
        super(null, null, false, false);
        this.type = type;
        this.args = PyTuple.of(args);
    }

    /** Takes the exception that is being handled as context. */
    protected final void chain() {
        context = ThreadState.current().handled();
    }

    @Override
    public PyType pyType() {
        return type;
    }

    @Override
    public void changeType(PyType newType) {
        type = newType;
    }

    @Override
    public synchronized PyInstance attributes() {
        if (attributes == null) {
            attributes = new PyInstance(type);
        }
        return attributes;
    }

    /** {@return the {@code args}} */
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

    /** {@return the text of {@code str(exception)}} */
    @Override
    public String getMessage() {
        return Texts.str(this);
    }

    /** {@return what {@code BaseException.__str__} returns} */
    public String defaultText() {
        return switch (args.size()) {
            case 0 -> "";
            case 1 -> Texts.str(args.get(0));
            default -> Texts.repr(args);
        };
    }

    /** {@return the first arguments, padded with null} */
    static Object argument(Object[] args, int index) {
        return index < args.length ? args[index] : null;
    }

    @Override
    public String toString() {
        return type.name() + Arrays.toString(args.toArray());
    }
}

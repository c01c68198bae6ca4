package pyloom.object;

/** A function that becomes a method when it is found in a class. */
public abstract class FunctionLike extends PyObject {

    /** Whether an attribute access through an instance binds the instance as first argument. */
    final boolean binds;

    /**
     * For subclasses.
     *
     * @param binds whether it becomes a method of instances
     */
    protected FunctionLike(boolean binds) {
        this.binds = binds;
    }

    /** {@return the {@code __name__}} */
    public abstract String name();

    /** {@return the {@code __qualname__}} */
    public abstract String qualname();
}

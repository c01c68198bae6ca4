package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code AttributeError}: an attribute that is not there. */
@PythonModule("builtins")
@PythonType(name = "AttributeError")
public class AttributeError extends OrdinaryException {

    /** The type {@code AttributeError}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "AttributeError", OrdinaryException.TYPE)
                    .solid()
                    .allocating(type -> new AttributeError(type, PyObject.NO_ARGUMENTS));

    private Object name;
    private Object owner;

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public AttributeError(Object... args) {
        this(TYPE, args);
        chain();
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected AttributeError(PyType type, Object[] args) {
        super(type, args);
    }

    /**
     * Makes an exception to be thrown.
     *
     * @param message what happened
     * @param owner the object that lacks the attribute
     * @param name the name of the attribute
     */
    public AttributeError(String message, Object owner, String name) {
        this(TYPE, new Object[] {message});
        this.owner = owner;
        this.name = name;
        chain();
    }

    /** {@return the name of the attribute} */
    public Object name() {
        return name;
    }

    /**
     * Sets the name of the attribute.
     *
     * @param newName the new value
     */
    public void setName(Object newName) {
        name = newName;
    }

    /** {@return the object that lacks the attribute, {@code obj}} */
    public Object owner() {
        return owner;
    }

    /**
     * Sets the object that lacks the attribute, {@code obj}.
     *
     * @param newOwner the new value
     */
    public void setOwner(Object newOwner) {
        owner = newOwner;
    }
}

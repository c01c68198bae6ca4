package pyloom.object;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
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
        raised(args);
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
        this(message);
        this.owner = owner;
        this.name = name;
    }

    @Override
    protected void initialize(Object[] args, PyDict keywords) {
        name = take(keywords, "name");
        owner = take(keywords, "obj");
        refuseRest(keywords);
        super.initialize(args, null);
    }

    @PythonApi("AttributeError.__init__(self, /, *args, **kwargs)")
    static void initialize(AttributeError self, Object[] args, PyDict keywords) {
        self.initialize(args, keywords);
    }

    @PythonApi("AttributeError.__reduce__(self, /)")
    static PyTuple reduce(AttributeError self) {
        return PyTuple.of(self.pyType(), self.args(), getState(self));
    }

    @PythonApi("AttributeError.__getstate__(self, /)")
    static PyDict getState(AttributeError self) {
        PyDict state = new PyDict();
        PyDict own = self.attributes().dict();
        own.keyList().forEach(key -> state.put(key, own.getOrAbsent(key)));
        if (self.name != null) {
            state.put("name", self.name);
        }
        state.put("args", self.args());
        return state;
    }

    /** {@return the name of the attribute} */
    @PythonApi(value = "AttributeError.name", kind = Kind.MEMBER)
    public Object name() {
        return name;
    }

    /**
     * Sets the name of the attribute.
     *
     * @param newName the new value
     */
    @PythonApi(value = "AttributeError.name", kind = Kind.SETTER)
    public void setName(Object newName) {
        name = newName;
    }

    /** {@return the object that lacks the attribute} */
    @PythonApi(value = "AttributeError.obj", kind = Kind.MEMBER)
    public Object owner() {
        return owner;
    }

    /**
     * Sets the object that lacks the attribute.
     *
     * @param newOwner the new value
     */
    @PythonApi(value = "AttributeError.obj", kind = Kind.SETTER)
    public void setOwner(Object newOwner) {
        owner = newOwner;
    }
}

package pyloom.object;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code ImportError}. */
@PythonModule("builtins")
@PythonType(name = "ImportError")
public class ImportError extends OrdinaryException {

    /** The type {@code ImportError}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "ImportError", OrdinaryException.TYPE)
                    .solid()
                    .allocating(type -> new ImportError(type, PyObject.NO_ARGUMENTS));

    private Object message;
    private Object name;
    private Object path;
    private Object nameFrom;

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public ImportError(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected ImportError(PyType type, Object[] args) {
        super(type, args);
    }

    @Override
    protected void initialize(Object[] args, PyDict keywords) {
        name = take(keywords, "name");
        path = take(keywords, "path");
        nameFrom = take(keywords, "name_from");
        refuseRest(keywords);
        super.initialize(args, null);
        message = args.length == 1 ? args[0] : null;
    }

    @PythonApi("ImportError.__init__(self, /, *args, **kwargs)")
    static void initialize(ImportError self, Object[] args, PyDict keywords) {
        self.initialize(args, keywords);
    }

    @PythonApi("ImportError.__str__(self, /)")
    static String str(ImportError self) {
        return self.text();
    }

    @Override
    protected String text() {
        return message instanceof String known ? known : super.text();
    }

    @PythonApi("ImportError.__reduce__(self, /)")
    static PyTuple reduce(ImportError self) {
        PyDict state = new PyDict();
        PyDict own = self.attributes().dict();
        own.keyList().forEach(key -> state.put(key, own.getOrAbsent(key)));
        putUnlessNone(state, "name", self.name);
        putUnlessNone(state, "path", self.path);
        putUnlessNone(state, "name_from", self.nameFrom);
        return state.isEmpty()
                ? PyTuple.of(self.pyType(), self.args())
                : PyTuple.of(self.pyType(), self.args(), state);
    }

    private static void putUnlessNone(PyDict state, String key, Object value) {
        if (value != null) {
            state.put(key, value);
        }
    }

    /** {@return the text, if there was nothing else} */
    @PythonApi(value = "ImportError.msg", kind = Kind.MEMBER)
    public Object message() {
        return message;
    }

    /**
     * Sets the text, if there was nothing else.
     *
     * @param newMessage the new value
     */
    @PythonApi(value = "ImportError.msg", kind = Kind.SETTER)
    public void setMessage(Object newMessage) {
        message = newMessage;
    }

    /** {@return the module that was to be imported} */
    @PythonApi(value = "ImportError.name", kind = Kind.MEMBER)
    public Object name() {
        return name;
    }

    /**
     * Sets the module that was to be imported.
     *
     * @param newName the new value
     */
    @PythonApi(value = "ImportError.name", kind = Kind.SETTER)
    public void setName(Object newName) {
        name = newName;
    }

    /** {@return where the module was found} */
    @PythonApi(value = "ImportError.path", kind = Kind.MEMBER)
    public Object path() {
        return path;
    }

    /**
     * Sets where the module was found.
     *
     * @param newPath the new value
     */
    @PythonApi(value = "ImportError.path", kind = Kind.SETTER)
    public void setPath(Object newPath) {
        path = newPath;
    }

    /** {@return the name that was to be imported from it} */
    @PythonApi(value = "ImportError.name_from", kind = Kind.MEMBER)
    public Object nameFrom() {
        return nameFrom;
    }

    /**
     * Sets the name that was to be imported from it.
     *
     * @param newNameFrom the new value
     */
    @PythonApi(value = "ImportError.name_from", kind = Kind.SETTER)
    public void setNameFrom(Object newNameFrom) {
        nameFrom = newNameFrom;
    }
}

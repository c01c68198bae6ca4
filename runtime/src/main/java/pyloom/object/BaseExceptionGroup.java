package pyloom.object;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code BaseExceptionGroup}: several exceptions at once. */
@PythonModule("builtins")
@PythonType(name = "BaseExceptionGroup")
public class BaseExceptionGroup extends PyException {

    /** The type {@code BaseExceptionGroup}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "BaseExceptionGroup", PyException.TYPE)
                    .solid()
                    .allocating(type -> new BaseExceptionGroup(type, PyObject.NO_ARGUMENTS));

    private String message;
    private PyTuple exceptions;

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected BaseExceptionGroup(PyType type, Object[] args) {
        super(type, args);
    }

    /**
     * {@return a group; an {@code ExceptionGroup} if nothing in it is only a BaseException}
     *
     * @param message what the exceptions have in common
     * @param exceptions the exceptions, at least one
     */
    public static BaseExceptionGroup of(String message, PyException... exceptions) {
        return of(message, PyList.of((Object[]) exceptions));
    }

    static BaseExceptionGroup of(String message, PySequence exceptions) {
        return make(TYPE, new Object[] {message, exceptions}, new PyDict());
    }

    @PythonApi("BaseExceptionGroup.__new__(cls, /, *args, **kwargs)")
    static BaseExceptionGroup make(PyType type, Object[] args, PyDict keywords) {
        if (args.length != 2) {
            throw new TypeError(
                    "BaseExceptionGroup.__new__() takes exactly 2 arguments ("
                            + args.length
                            + " given)");
        }
        if (!(PyValueInstance.unwrap(args[0]) instanceof String message)) {
            throw new TypeError(
                    "BaseExceptionGroup.__new__() argument 1 must be str, not "
                            + BuiltinTypes.typeOf(args[0]).name());
        }
        Object[] exceptions = GroupMembers.check(args[1]);
        PyType actual = GroupMembers.groupType(type, exceptions);
        BaseExceptionGroup group = (BaseExceptionGroup) actual.layout.allocator.allocate(actual);
        group.setArgs(PyTuple.of(args));
        group.message = message;
        group.exceptions = PyTuple.of(exceptions);
        return group;
    }

    @PythonApi("BaseExceptionGroup.__init__(self, /, *args, **kwargs)")
    static void initialize(BaseExceptionGroup self, Object[] args, PyDict keywords) {
        if (!keywords.isEmpty()) {
            throw new TypeError(self.pyType().name() + "() takes no keyword arguments");
        }
        self.setArgs(PyTuple.of(args));
    }

    @PythonApi("BaseExceptionGroup.__str__(self, /)")
    static String str(BaseExceptionGroup self) {
        int count = self.exceptions.size();
        return self.message + " (" + count + " sub-exception" + (count > 1 ? "s)" : ")");
    }

    @PythonApi("BaseExceptionGroup.derive(self, excs, /)")
    static Object derive(BaseExceptionGroup self, Object exceptions) {
        return make(TYPE, new Object[] {self.message, exceptions}, new PyDict());
    }

    @PythonApi("BaseExceptionGroup.split(self, matcher_value, /)")
    static PyTuple split(BaseExceptionGroup self, Object condition) {
        GroupSplit split = GroupSplit.of(self, GroupCondition.of(condition));
        return PyTuple.of(split.match(), split.rest());
    }

    @PythonApi("BaseExceptionGroup.subgroup(self, matcher_value, /)")
    static Object subgroup(BaseExceptionGroup self, Object condition) {
        return GroupSplit.of(self, GroupCondition.of(condition)).match();
    }

    @PythonApi(value = "BaseExceptionGroup.__class_getitem__(cls, item, /)", kind = Kind.CLASS)
    static GenericAlias classGetItem(PyType type, Object item) {
        return new GenericAlias(type, item);
    }

    /** {@return what the exceptions have in common} */
    @PythonApi(value = "BaseExceptionGroup.message", kind = Kind.MEMBER)
    public String message() {
        return message;
    }

    /** {@return the exceptions} */
    @PythonApi(value = "BaseExceptionGroup.exceptions", kind = Kind.MEMBER)
    public PyTuple exceptions() {
        return exceptions;
    }
}

package pyloom.object;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** The methods of {@code BaseException}. */
@PythonModule("builtins")
@PythonType(name = "BaseException", holder = PyException.class)
final class ExceptionMethods {

    private ExceptionMethods() {}

    @PythonApi("BaseException.__new__(cls, /, *args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict keywords) {
        PyException exception = (PyException) type.layout.allocator.allocate(type);
        exception.setArgs(PyTuple.of(args));
        return exception;
    }

    @PythonApi("BaseException.__init__(self, /, *args, **kwargs)")
    static void initialize(PyException self, Object[] args, PyDict keywords) {
        PyException.initializePlainly(self, args, keywords);
    }

    @PythonApi("BaseException.__str__(self, /)")
    static String str(PyException self) {
        return PyException.plainText(self);
    }

    @PythonApi("BaseException.__repr__(self, /)")
    static String repr(PyException self) {
        String name = self.pyType().shortName();
        return self.args().size() == 1
                ? name + "(" + Texts.repr(self.args().get(0)) + ")"
                : name + Texts.repr(self.args());
    }

    @PythonApi("BaseException.with_traceback(self, tb, /)")
    static PyException withTraceback(PyException self, Object traceback) {
        setTraceback(self, traceback);
        return self;
    }

    @PythonApi("BaseException.add_note(self, note, /)")
    static void addNote(PyException self, Object note) {
        if (!(PyValueInstance.unwrap(note) instanceof String text)) {
            throw new TypeError(
                    "note must be a str, not '" + BuiltinTypes.typeOf(note).name() + "'");
        }
        self.addNote(text);
    }

    @PythonApi("BaseException.__reduce__(self, /)")
    static PyTuple reduce(PyException self) {
        PyDict dict = self.attributes().dict();
        return dict.isEmpty()
                ? PyTuple.of(self.pyType(), self.args())
                : PyTuple.of(self.pyType(), self.args(), dict);
    }

    @PythonApi("BaseException.__setstate__(self, state, /)")
    static void setState(PyException self, Object state) {
        if (state == null) {
            return;
        }
        if (!(state instanceof PyDict dict)) {
            throw new TypeError("state is not a dictionary");
        }
        for (Object key : dict.keyList()) {
            Attributes.setAttr(self, AttributeNames.intern(key), dict.getOrAbsent(key));
        }
    }

    @PythonApi(value = "BaseException.__dict__", kind = Kind.GETTER)
    static PyDict dict(PyException self) {
        return self.attributes().dict();
    }

    @PythonApi(value = "BaseException.__dict__", kind = Kind.SETTER)
    static void setDict(PyException self, Object value) {
        if (!(value instanceof PyDict dict)) {
            throw new TypeError(
                    "__dict__ must be set to a dictionary, not a '"
                            + BuiltinTypes.typeOf(value).name()
                            + "'");
        }
        self.attributes().replaceDict(dict);
    }

    @PythonApi(value = "BaseException.__traceback__", kind = Kind.GETTER)
    static Object traceback(PyException self) {
        return self.traceback();
    }

    @PythonApi(value = "BaseException.__traceback__", kind = Kind.SETTER)
    static void setTraceback(PyException self, Object value) {
        if (value != null && !(value instanceof PyTraceback)) {
            throw new TypeError("__traceback__ must be a traceback or None");
        }
        self.setTraceback((PyTraceback) value);
    }

    @PythonApi(value = "BaseException.__traceback__", kind = Kind.DELETER)
    static void deleteTraceback(PyException self) {
        throw new TypeError("__traceback__ may not be deleted");
    }

    @PythonApi(value = "BaseException.__cause__", kind = Kind.GETTER)
    static Object cause(PyException self) {
        return self.cause();
    }

    @PythonApi(value = "BaseException.__cause__", kind = Kind.SETTER)
    static void setCause(PyException self, Object value) {
        if (value != null && !(value instanceof PyException)) {
            throw new TypeError("exception cause must be None or derive from BaseException");
        }
        self.setCause((PyException) value);
    }

    @PythonApi(value = "BaseException.__cause__", kind = Kind.DELETER)
    static void deleteCause(PyException self) {
        throw new TypeError("__cause__ may not be deleted");
    }

    @PythonApi(value = "BaseException.__context__", kind = Kind.GETTER)
    static Object context(PyException self) {
        return self.context();
    }

    @PythonApi(value = "BaseException.__context__", kind = Kind.SETTER)
    static void setContext(PyException self, Object value) {
        if (value != null && !(value instanceof PyException)) {
            throw new TypeError("exception context must be None or derive from BaseException");
        }
        self.setContext((PyException) value);
    }

    @PythonApi(value = "BaseException.__context__", kind = Kind.DELETER)
    static void deleteContext(PyException self) {
        throw new TypeError("__context__ may not be deleted");
    }

    @PythonApi(value = "BaseException.__suppress_context__", kind = Kind.MEMBER)
    static boolean suppressContext(PyException self) {
        return self.suppressContext();
    }

    @PythonApi(value = "BaseException.__suppress_context__", kind = Kind.SETTER)
    static void setSuppressContext(PyException self, Object value) {
        if (!(value instanceof Boolean flag)) {
            throw new TypeError("attribute value type must be bool");
        }
        self.setSuppressContext(flag);
    }
}

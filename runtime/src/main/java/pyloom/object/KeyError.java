package pyloom.object;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code KeyError}; its text is the {@code repr} of the key. */
@PythonModule("builtins")
@PythonType(name = "KeyError")
public class KeyError extends LookupError {

    /** The type {@code KeyError}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "KeyError", LookupError.TYPE)
                    .allocating(type -> new KeyError(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public KeyError(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected KeyError(PyType type, Object[] args) {
        super(type, args);
    }

    @PythonApi("KeyError.__str__(self, /)")
    static String str(PyException self) {
        return self.args().size() == 1 ? Texts.repr(self.args().get(0)) : plainText(self);
    }
}

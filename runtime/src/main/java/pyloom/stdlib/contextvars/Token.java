package pyloom.stdlib.contextvars;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Identity;
import pyloom.object.PyDict;
import pyloom.object.PyObject;
import pyloom.object.PyType;
import pyloom.object.RuntimeError;

/** Python's {@code contextvars.Token}: what undoes one {@code set}, once, in the same context. */
@PythonModule(value = "_contextvars", doc = "library/contextvars.html#contextvars.Token")
@PythonType(name = "Token")
public final class Token extends PyObject {

    /** The type {@code _contextvars.Token}. */
    public static final PyType TYPE =
            PyType.nativeType("_contextvars", "Token", PyType.OBJECT)
                    .dotted()
                    .generic()
                    .unhashable()
                    .sealed();

    /** What {@code old_value} is if the variable had no value. */
    @PythonApi("Token.MISSING")
    public static final Object MISSING = new Missing();

    private final Context context;
    private final ContextVar variable;
    private final Object before; // ABSENT: none
    private volatile boolean used;

    Token(Context context, ContextVar variable, Object before) {
        this.context = context;
        this.variable = variable;
        this.before = before;
    }

    @PythonApi("Token.__new__(cls, /, *args, **kwargs)")
    public static Token create(PyType cls, Object[] args, PyDict kwargs) {
        throw new RuntimeError("Tokens can only be created by ContextVars");
    }

    Context context() {
        return context;
    }

    Object before() {
        return before;
    }

    boolean isUsed() {
        return used;
    }

    void use() {
        used = true;
    }

    /** {@return the variable that was set} */
    @PythonApi(value = "Token.var", kind = PythonApi.Kind.GETTER)
    public ContextVar variable() {
        return variable;
    }

    /** {@return the value that the variable had, or {@link #MISSING}} */
    @PythonApi(value = "Token.old_value", kind = PythonApi.Kind.GETTER)
    public Object oldValue() {
        return before == ABSENT ? MISSING : before;
    }

    /** {@return the text of {@code repr(token)}} */
    @PythonApi("Token.__repr__(self, /)")
    public String repr() {
        return "<Token %svar=%s at 0x%x>"
                .formatted(used ? "used " : "", variable.repr(), Identity.id(this));
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}

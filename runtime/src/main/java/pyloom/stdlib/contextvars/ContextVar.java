package pyloom.stdlib.contextvars;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Identity;
import pyloom.object.LookupError;
import pyloom.object.PyDict;
import pyloom.object.PyObject;
import pyloom.object.PyType;
import pyloom.object.RuntimeError;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.object.ValueError;

/**
 * Python's {@code contextvars.ContextVar}: a variable with a value in each {@link Context}. The
 * variable itself never changes; it may be used from any thread.
 */
@PythonModule(value = "_contextvars", doc = "library/contextvars.html#context-variables")
@PythonType(name = "ContextVar")
public final class ContextVar extends PyObject {

    /** The type {@code _contextvars.ContextVar}. */
    public static final PyType TYPE =
            PyType.nativeType("_contextvars", "ContextVar", PyType.OBJECT)
                    .dotted()
                    .generic()
                    .sealed();

    private final String name;
    private final Object defaultValue; // ABSENT: none

    /**
     * Makes a variable.
     *
     * @param name its name, which its repr shows
     * @param defaultValue what it is in contexts where it has no value, or {@code ABSENT}
     */
    public ContextVar(String name, Object defaultValue) {
        this.name = name;
        this.defaultValue = defaultValue;
    }

    @PythonApi("ContextVar.__new__(cls, /, *args, **kwargs)")
    public static ContextVar create(PyType cls, Object[] args, PyDict kwargs) {
        int given = args.length + kwargs.size();
        if (given > 2) {
            throw new TypeError("ContextVar() takes at most 2 arguments (" + given + " given)");
        }
        if (args.length != 1 && !(args.length == 0 && kwargs.containsKey("name"))) {
            throw new TypeError(
                    "ContextVar() takes %s 1 positional argument%s (%d given)"
                            .formatted(args.length == 0 ? "exactly" : "at most", "", args.length));
        }
        if (!((args.length == 1 ? args[0] : kwargs.get("name")) instanceof String name)) {
            throw new TypeError("context variable name must be a str");
        }
        return new ContextVar(name, kwargs.getOrAbsent("default"));
    }

    /** {@return the name} */
    @PythonApi(value = "ContextVar.name", kind = PythonApi.Kind.MEMBER)
    public String name() {
        return name;
    }

    /**
     * {@return the value in the current context}
     *
     * @param otherwise what is returned where it has none, or {@code ABSENT} for the default
     * @throws LookupError if there is nothing to return
     */
    @PythonApi("ContextVar.get(self, default=<unset>, /)")
    public Object get(Object otherwise) {
        Object value = Context.current().valueOf(this);
        if (value != ABSENT) {
            return value;
        }
        if (otherwise != ABSENT) {
            return otherwise;
        }
        if (defaultValue == ABSENT) {
            throw new LookupError(this);
        }
        return defaultValue;
    }

    /**
     * Sets the value in the current context.
     *
     * @param value the new value
     * @return what {@link #reset} needs to undo it
     */
    @PythonApi("ContextVar.set(self, value, /)")
    public Token set(Object value) {
        Context context = Context.current();
        Token token = new Token(context, this, context.valueOf(this));
        context.put(this, value);
        return token;
    }

    /**
     * Gives the variable the value back that it had before a {@link #set}.
     *
     * @param token what that returned
     * @throws RuntimeError if that was done before
     * @throws ValueError if it is of another variable or another context
     */
    @PythonApi("ContextVar.reset(self, token, /)")
    public void reset(Object token) {
        if (!(token instanceof Token known)) {
            throw new TypeError("expected an instance of Token, got " + Texts.repr(token));
        }
        if (known.isUsed()) {
            throw new RuntimeError(known.repr() + " has already been used once");
        }
        if (known.variable() != this) {
            throw new ValueError(known.repr() + " was created by a different ContextVar");
        }
        Context context = Context.current();
        if (known.context() != context) {
            throw new ValueError(known.repr() + " was created in a different Context");
        }
        known.use();
        if (known.before() != ABSENT) {
            context.put(this, known.before());
        } else if (context.valueOf(this) == ABSENT) {
            throw new LookupError(this);
        } else {
            context.remove(this);
        }
    }

    /** {@return the text of {@code repr(variable)}} */
    @PythonApi("ContextVar.__repr__(self, /)")
    public String repr() {
        String shown = defaultValue == ABSENT ? "" : "default=" + Texts.repr(defaultValue) + " ";
        return "<ContextVar name=%s %sat 0x%x>"
                .formatted(Texts.repr(name), shown, Identity.id(this));
    }

    /** {@return an argument that has to be a variable} */
    static ContextVar require(Object key) {
        if (key instanceof ContextVar variable) {
            return variable;
        }
        throw new TypeError("a ContextVar key was expected, got " + Texts.repr(key));
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}

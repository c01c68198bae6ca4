package pyloom.stdlib.contextvars;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.NativeModule;
import pyloom.object.PyTuple;
import pyloom.object.PyType;

/** The names of Python's {@code contextvars}. */
@PythonModule(value = "contextvars", pure = true, doc = "library/contextvars.html")
public final class ContextvarsModule {

    /** What {@code from ... import *} takes. */
    @PythonApi("__all__")
    public static final PyTuple ALL = PyTuple.of("Context", "ContextVar", "Token", "copy_context");

    /** {@code Context}. */
    @PythonApi("Context")
    public static final PyType CONTEXT = Context.TYPE;

    /** {@code ContextVar}. */
    @PythonApi("ContextVar")
    public static final PyType CONTEXT_VAR = ContextVar.TYPE;

    /** {@code Token}. */
    @PythonApi("Token")
    public static final PyType TOKEN = Token.TYPE;

    /** {@code copy_context}. */
    @PythonApi("copy_context")
    public static final Object COPY_CONTEXT =
            NativeModule.named("_contextvars").peek("copy_context");

    private ContextvarsModule() {}
}

package pyloom.runtime;

import pyloom.object.Calls;
import pyloom.object.Code;
import pyloom.object.CodeTable;
import pyloom.object.Frames;
import pyloom.object.NativeModule;
import pyloom.object.PyFunction;
import pyloom.object.PyModule;
import pyloom.object.Texts;

/**
 * Classes of code that a running program handed over as text. Each binds to the global variables it
 * is to use while it is initialised; so code that runs over other variables has another class.
 */
public final class Snippets {

    private static final String BODY = "BODY";

    /** What the class binds to that this thread initialises. */
    private static final ThreadLocal<PyModule> BINDING = new ThreadLocal<>();

    private Snippets() {}

    /** {@return the module whose global variables the class uses; for its initialiser} */
    public static PyModule module() {
        return BINDING.get();
    }

    /** {@return the functions of the class; for its initialiser} */
    public static CodeTable codes(String file) {
        Object name = BINDING.get().peek("__name__");
        CodeTable codes = new CodeTable(name instanceof String text ? text : "builtins", file);
        codes.settle(BINDING.get());
        return codes;
    }

    /**
     * {@return the function that runs the code of a class, given its local variables}
     *
     * @param type the name of the class, not loaded yet
     * @param loader its loader
     * @param module whose global variables it uses
     */
    public static PyFunction bind(String type, ClassLoader loader, PyModule module) {
        PyModule before = BINDING.get();
        BINDING.set(module);
        try {
            Class<?> snippet = Class.forName(type, true, loader);
            Code body = (Code) snippet.getField(BODY).get(null);
            Frames.register(snippet, module, body.table());
            return new PyFunction(body, module);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("not the class of a snippet: " + type, broken);
        } finally {
            BINDING.set(before);
        }
    }

    /** Shows the value of an expression statement as an interactive session does. */
    public static void display(Object value) {
        if (value != null) {
            NativeModule builtins = NativeModule.builtins();
            Calls.call(builtins.peek("print"), Texts.repr(value));
            builtins.global("_").set(value);
        }
    }
}

package pyloom.stdlib.builtins;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.NotImplementedError;
import pyloom.object.PyDict;

/**
 * {@code eval()}, {@code exec()} and {@code compile()}, which need the translator at run time: it
 * installs itself where it is on the class path.
 */
@PythonModule(value = "builtins", doc = "library/functions.html")
public final class Evaluation {

    /** What the translator answers. */
    public interface Evaluator {

        /** {@return {@code eval(source, globals, locals)}} */
        Object eval(Object source, Object globals, Object locals);

        /** Does {@code exec(source, globals, locals)}. */
        void exec(Object source, Object globals, Object locals);

        /** {@return {@code compile(source, fileName, mode)}} */
        Object compile(Object source, Object fileName, String mode, PyDict options);
    }

    private static volatile Evaluator evaluator;

    private Evaluation() {}

    /** Lets the functions work. */
    public static void install(Evaluator installed) {
        evaluator = installed;
    }

    private static Evaluator evaluator(String function) {
        Evaluator known = evaluator;
        if (known == null) {
            throw new NotImplementedError(
                    function + "() needs the translator, which is not part of this program");
        }
        return known;
    }

    /** {@return the value of an expression} */
    @PythonApi("eval(source, globals=None, locals=None, /)")
    public static Object eval(Object source, Object globals, Object locals) {
        return evaluator("eval").eval(source, globals, locals);
    }

    /** Runs statements. */
    @PythonApi("exec(source, globals=None, locals=None, /)")
    public static void exec(Object source, Object globals, Object locals) {
        evaluator("exec").exec(source, globals, locals);
    }

    /** {@return a code object} */
    @PythonApi("compile(source, filename, mode, **options)")
    public static Object compile(Object source, Object fileName, String mode, PyDict options) {
        return evaluator("compile").compile(source, fileName, mode, options);
    }
}

package pyloom.stdlib.builtins;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.BuiltinTypes;
import pyloom.object.Code;
import pyloom.object.DictModule;
import pyloom.object.Frames;
import pyloom.object.NativeModule;
import pyloom.object.NotImplementedError;
import pyloom.object.PyDict;
import pyloom.object.PyFunction;
import pyloom.object.PyModule;
import pyloom.object.PyValueInstance;
import pyloom.object.Specials;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.object.ValueError;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ServiceLoader;

/**
 * {@code eval()}, {@code exec()} and {@code compile()}. They need the translator at run time, which
 * is found as a service where it is on the class path.
 */
@PythonModule(value = "builtins", doc = "library/functions.html")
public final class Evaluation {

    private static final String STRING = "<string>";

    /** What a text is to be compiled to. */
    public enum Mode {
        /** Statements. */
        EXEC,
        /** The value of an expression. */
        EVAL,
        /** A statement, the value of which is shown if it is an expression. */
        SINGLE
    }

    /** Makes code of a text; the translator does. */
    @FunctionalInterface
    public interface Compiler {

        /**
         * {@return code that has a {@link Code#runner()}; SyntaxError if the text is no Python}
         *
         * @param source the text
         * @param file what tracebacks call it
         * @param mode what it is to become
         */
        Code compile(String source, String file, Mode mode);
    }

    /** Finds the translator when it is first asked for. */
    private static final class Installed {
        static final Compiler COMPILER =
                ServiceLoader.load(Compiler.class).findFirst().orElse(null);

        private Installed() {}
    }

    private Evaluation() {}

    private static Code compile(String function, String source, String file, Mode mode) {
        Compiler compiler = Installed.COMPILER;
        if (compiler == null) {
            throw new NotImplementedError(
                    function + "() needs the translator, which is not part of this program");
        }
        return compiler.compile(source, file, mode);
    }

    /** {@return the value of an expression} */
    @PythonApi("eval(source, /, globals=None, locals=None)")
    public static Object eval(Object source, Object globals, Object locals) {
        if (locals != null && !isMapping(locals)) {
            throw new TypeError("locals must be a mapping");
        }
        if (globals != null && !(globals instanceof PyDict)) {
            throw new TypeError(
                    isMapping(globals)
                            ? "globals must be a real dict; try eval(code, {}, mapping)"
                            : "globals must be a dict");
        }
        Code code =
                source instanceof Code known
                        ? known
                        : compile("eval", text("eval", source).strip(), STRING, Mode.EVAL);
        return run(code, globals, locals);
    }

    /** Runs statements. */
    @PythonApi("exec(source, /, globals=None, locals=None, *, closure=None)")
    public static void exec(Object source, Object globals, Object locals, Object closure) {
        if (globals != null && !(globals instanceof PyDict)) {
            throw new TypeError("exec() globals must be a dict, not " + typeName(globals));
        }
        if (locals != null && !isMapping(locals)) {
            throw new TypeError("locals must be a mapping or None, not " + typeName(locals));
        }
        if (closure != null) {
            throw new NotImplementedError("exec() with a closure is not supported");
        }
        Code code =
                source instanceof Code known
                        ? known
                        : compile("exec", text("exec", source), STRING, Mode.EXEC);
        if (!code.free().isEmpty()) {
            throw new TypeError("code object passed to exec() may not contain free variables");
        }
        run(code, globals, locals);
    }

    /** {@return a code object} */
    @PythonApi(
            "compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *,"
                    + " _feature_version=-1)")
    public static Object compile(
            Object source,
            Object filename,
            String mode,
            long flags,
            boolean inheritsNothing,
            long optimize,
            long version) {
        if (flags != 0) {
            throw new NotImplementedError("compile() with flags is not supported");
        }
        Mode target =
                switch (mode) {
                    case "exec" -> Mode.EXEC;
                    case "eval" -> Mode.EVAL;
                    case "single" -> Mode.SINGLE;
                    default ->
                            throw new ValueError(
                                    "compile() mode must be 'exec', 'eval' or 'single'");
                };
        String text = text("compile", source);
        String file = Texts.str(filename);
        return compile("compile", target == Mode.EVAL ? text.strip() : text, file, target);
    }

    private static Object run(Code code, Object globals, Object locals) {
        PyModule module =
                globals instanceof PyDict dict ? DictModule.of(dict) : Frames.callerModule(0);
        if (module == null) {
            throw new TypeError("there are no global variables to run with");
        }
        PyDict variables = module.dict();
        if (variables.getOrAbsent("__builtins__") == ABSENT) {
            variables.put("__builtins__", NativeModule.builtins().dict());
        }
        if (code.runner() == null) {
            return new PyFunction(code, module).call();
        }
        return code.runner().run(module, locals == null ? variables : locals);
    }

    private static String text(String function, Object source) {
        Object plain = PyValueInstance.unwrap(source);
        if (plain instanceof String text) {
            return text;
        }
        if (plain instanceof PyBytes bytes) {
            return new String(bytes.toByteArray(), StandardCharsets.UTF_8);
        }
        throw new TypeError(
                function.toLowerCase(Locale.ROOT)
                        + "() arg 1 must be a string, bytes or code object");
    }

    private static boolean isMapping(Object value) {
        return value instanceof PyDict || Specials.has(value, "__getitem__");
    }

    private static String typeName(Object value) {
        return BuiltinTypes.typeOf(value).name();
    }
}

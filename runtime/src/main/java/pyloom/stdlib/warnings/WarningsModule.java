package pyloom.stdlib.warnings;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.BuiltinTypes;
import pyloom.object.Caller;
import pyloom.object.Calls;
import pyloom.object.Exceptions;
import pyloom.object.Numbers;
import pyloom.object.OSError;
import pyloom.object.PyDict;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.RuntimeError;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.object.UserWarning;
import pyloom.object.ValueError;
import pyloom.object.Warning;
import pyloom.stdlib.builtins.Streams;
import pyloom.stdlib.script.Python;
import pyloom.stdlib.traceback.SourceLines;

import java.util.Set;

/** The functions of {@code warnings}. */
@PythonModule(value = "warnings", pure = true, doc = "library/warnings.html")
public final class WarningsModule {

    /** {@code warnings.filters}. */
    @PythonApi("filters")
    public static final PyList FILTERS = WarningState.usualFilters();

    /** {@code warnings.defaultaction}. */
    @PythonApi("defaultaction")
    public static final String DEFAULT_ACTION = "default";

    /** {@code warnings.onceregistry}. */
    @PythonApi("onceregistry")
    public static final PyDict ONCE_REGISTRY = new PyDict();

    private static final Set<String> ACTIONS =
            Set.of("error", "ignore", "always", "all", "default", "module", "once");

    private WarningsModule() {}

    /** Issues a warning, or maybe ignores it or raises it. */
    @PythonApi("warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=())")
    public static void warn(
            Object message, Object category, Object stackLevel, Object source, Object prefixes) {
        PyType type = categoryOf(message, category);
        int skip = (int) Math.max(0, Numbers.index(stackLevel) - 1);
        Caller caller = Caller.of(skip);
        if (caller == null) {
            issue(message, type, "sys", 0, "sys", new PyDict(), source);
            return;
        }
        Object registry = caller.module().peek("__warningregistry__");
        if (registry == ABSENT) {
            registry = new PyDict();
            caller.module().global("__warningregistry__").set(registry);
        }
        Object name = caller.module().peek("__name__");
        String module = name instanceof String text ? text : "<string>";
        issue(message, type, caller.file(), caller.line(), module, (PyDict) registry, source);
    }

    private static PyType categoryOf(Object message, Object category) {
        Object type =
                Python.isInstance(message, Warning.TYPE)
                        ? BuiltinTypes.typeOf(message)
                        : category == null ? UserWarning.TYPE : category;
        if (!(type instanceof PyType known) || !known.isSubtypeOf(Warning.TYPE)) {
            throw new TypeError(
                    "category must be a Warning subclass, not '"
                            + WarningState.typeName(type)
                            + "'");
        }
        return known;
    }

    /** Issues a warning about a place. */
    @PythonApi(
            "warn_explicit(message, category, filename, lineno, module=None, registry=None,"
                    + " module_globals=None, source=None)")
    public static void warnExplicit(
            Object message,
            Object category,
            String filename,
            long line,
            Object module,
            Object registry,
            Object globals,
            Object source) {
        String name = filename.isEmpty() ? "<unknown>" : filename;
        if (name.endsWith(".py")) {
            name = name.substring(0, name.length() - 3);
        }
        issue(
                message,
                categoryOf(message, category),
                filename,
                line,
                module == null ? name : Texts.str(module),
                registry instanceof PyDict dict ? dict : new PyDict(),
                source);
    }

    private static void issue(
            Object message,
            PyType category,
            String file,
            long line,
            String module,
            PyDict registry,
            Object source) {
        WarningState.renew();
        boolean isWarning = Python.isInstance(message, Warning.TYPE);
        String text = Texts.str(message);
        Object warning = isWarning ? message : category.call(message);
        String action = WarningState.action(text, category, module, line);
        if (action.equals("ignore")) {
            return;
        }
        if (action.equals("error")) {
            throw Exceptions.raise(warning);
        }
        if (!ACTIONS.contains(action)) {
            throw new RuntimeError(
                    "Unrecognized action (" + Texts.repr(action) + ") in warnings.filters");
        }
        if (WarningState.isDue(action, registry, text, category, line)) {
            show(warning, category, file, line, source);
        }
    }

    private static void show(
            Object warning, PyType category, String file, long line, Object source) {
        Object shower = WarningState.MODULE.peek("showwarning");
        if (shower != ABSENT && shower != WarningState.MODULE.peek("_showwarning_orig")) {
            Python.call(shower, warning, category, file, line, null, null);
            return;
        }
        PyList log = WarningRecorder.current();
        if (log != null) {
            log.add(
                    Python.call(
                            WarningMessages.TYPE,
                            warning,
                            category,
                            file,
                            line,
                            null,
                            null,
                            source));
            return;
        }
        showWarning(warning, category, file, line, null, null);
    }

    /** Writes a warning to a file, stderr if it is None. */
    @PythonApi("showwarning(message, category, filename, lineno, file=None, line=None)")
    public static void showWarning(
            Object message,
            Object category,
            Object filename,
            Object number,
            Object file,
            Object line) {
        Object stream = file == null ? Streams.stderr() : file;
        if (stream == null) {
            return;
        }
        Object text =
                Python.call(
                        WarningState.MODULE.peek("formatwarning"),
                        message,
                        category,
                        filename,
                        number,
                        line);
        try {
            Python.invoke(stream, "write", text);
        } catch (OSError streamIsGone) {
            return;
        }
    }

    /** What {@code showwarning} was at first. */
    @PythonApi("_showwarning_orig(message, category, filename, lineno, file=None, line=None)")
    public static void originalShowWarning(
            Object message,
            Object category,
            Object filename,
            Object number,
            Object file,
            Object line) {
        showWarning(message, category, filename, number, file, line);
    }

    /** {@return the text of a warning} */
    @PythonApi("formatwarning(message, category, filename, lineno, line=None)")
    public static String formatWarning(
            Object message, Object category, Object filename, Object number, Object line) {
        String text =
                Texts.str(filename)
                        + ":"
                        + Texts.str(number)
                        + ": "
                        + Python.text(category, "__name__")
                        + ": "
                        + Texts.str(message)
                        + "\n";
        String source =
                line == null
                        ? SourceLines.line(Texts.str(filename), (int) Numbers.index(number))
                        : Texts.str(line);
        boolean hasSource = source != null && !source.isBlank();
        return hasSource ? text + "  " + source.strip() + "\n" : text;
    }

    /** Adds a filter for messages and modules that match regular expressions. */
    @PythonApi(
            "filterwarnings(action, message='', category=<unset>, module='', lineno=0,"
                    + " append=False)")
    public static void filterWarnings(
            Object action,
            Object message,
            Object category,
            Object module,
            long line,
            boolean append) {
        WarningState.renew();
        checkAction(action);
        if (!(message instanceof String)) {
            throw new TypeError("message must be a string");
        }
        Object type = category == ABSENT ? Warning.TYPE : category;
        if (!(type instanceof PyType known) || !known.isSubtypeOf(Warning.TYPE)) {
            throw new TypeError("category must be a Warning subclass");
        }
        if (!(module instanceof String)) {
            throw new TypeError("module must be a string");
        }
        checkLine(line);
        Object flags = Python.member("re", "I");
        WarningState.insert(
                PyTuple.of(
                        action,
                        compiled((String) message, flags),
                        type,
                        compiled((String) module, 0L),
                        line),
                append);
    }

    private static Object compiled(String pattern, Object flags) {
        return pattern.isEmpty()
                ? null
                : Calls.call(Python.member("re", "compile"), pattern, flags);
    }

    private static void checkAction(Object action) {
        if (!ACTIONS.contains(action)) {
            throw new ValueError("invalid action: " + Texts.repr(action));
        }
    }

    private static void checkLine(long line) {
        if (line < 0) {
            throw new ValueError("lineno must be an int >= 0");
        }
    }

    /** Adds a filter for all messages of a category. */
    @PythonApi("simplefilter(action, category=<unset>, lineno=0, append=False)")
    public static void simpleFilter(Object action, Object category, long line, boolean append) {
        WarningState.renew();
        checkAction(action);
        checkLine(line);
        Object type = category == ABSENT ? Warning.TYPE : category;
        WarningState.insert(PyTuple.of(action, null, type, null, line), append);
    }

    /** Removes all filters. */
    @PythonApi("resetwarnings()")
    public static void resetWarnings() {
        WarningState.renew();
        WarningState.filters().clear();
    }
}

package pyloom.stdlib.sys;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.Calls;
import pyloom.object.Exceptions;
import pyloom.object.NativeModule;
import pyloom.object.PyException;
import pyloom.object.PyType;
import pyloom.object.RuntimeError;
import pyloom.object.SystemExit;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.object.Unraisable;
import pyloom.stdlib.builtins.Streams;
import pyloom.stdlib.structseq.TupleType;
import pyloom.stdlib.threading.StandardError;
import pyloom.stdlib.traceback.TracebackText;

/** The hooks of {@code sys}: what is called for exceptions that nobody catches. */
@PythonModule(value = "sys", doc = "library/sys.html#sys.excepthook")
public final class SysHooks {

    private static final NativeModule SYS = NativeModule.named("sys");
    private static final TupleType UNRAISABLE =
            TupleType.of(
                            "sys",
                            "UnraisableHookArgs",
                            5,
                            "exc_type",
                            "exc_value",
                            "exc_traceback",
                            "err_msg",
                            "object")
                    .callable();

    /** What {@code sys.unraisablehook} gets. */
    @PythonApi("UnraisableHookArgs")
    public static final PyType UNRAISABLE_ARGS = UNRAISABLE.type();

    /** The hook as it was at first. */
    @PythonApi("__excepthook__")
    public static final Object ORIGINAL_EXCEPTHOOK = SYS.peek("excepthook");

    /** The hook as it was at first. */
    @PythonApi("__displayhook__")
    public static final Object ORIGINAL_DISPLAYHOOK = SYS.peek("displayhook");

    /** The hook as it was at first. */
    @PythonApi("__unraisablehook__")
    public static final Object ORIGINAL_UNRAISABLEHOOK = SYS.peek("unraisablehook");

    private SysHooks() {}

    /** Has exceptions that nobody can catch reported by {@code sys.unraisablehook}. */
    public static void install() {
        Unraisable.setHandler((exception, where) -> callUnraisable(exception, where, null));
    }

    // --- the hooks that are there at first

    /** Prints an exception with its traceback to {@code sys.stderr}. */
    @PythonApi("excepthook(exctype, value, traceback, /)")
    public static void excepthook(Object type, Object value, Object traceback) {
        if (!(value instanceof PyException exception)) {
            throw new TypeError(
                    "print_exception(): Exception expected for value, "
                            + BuiltinTypes.typeOf(value).name()
                            + " found");
        }
        StandardError.print(TracebackText.of(exception));
    }

    /** Prints the repr of a value, unless it is None, and keeps it as {@code _}. */
    @PythonApi("displayhook(object, /)")
    public static void displayhook(Object value) {
        if (value == null) {
            return;
        }
        NativeModule.builtins().global("_").set(null);
        Object stream = Streams.stdout();
        Attributes.callMethod(stream, "write", Texts.repr(value));
        Attributes.callMethod(stream, "write", "\n");
        NativeModule.builtins().global("_").set(value);
    }

    /** Prints an exception that nobody can catch. */
    @PythonApi("unraisablehook(unraisable, /)")
    public static void unraisablehook(Object unraisable) {
        Object value = Attributes.getAttr(unraisable, "exc_value");
        Object message = Attributes.getAttr(unraisable, "err_msg");
        Object object = Attributes.getAttr(unraisable, "object");
        StringBuilder text = new StringBuilder();
        if (object != null) {
            text.append(message == null ? "Exception ignored in" : Texts.str(message));
            text.append(": ").append(Texts.repr(object)).append('\n');
        } else if (message != null) {
            text.append(Texts.str(message)).append(":\n");
        }
        if (value instanceof PyException exception) {
            text.append(TracebackText.of(exception));
        }
        StandardError.print(text.toString());
    }

    // --- calling them

    /**
     * Reports an exception that nobody can catch.
     *
     * @param message what was going on
     * @param object where, or null
     */
    public static void callUnraisable(PyException exception, String message, Object object) {
        Object hook = SYS.peek("unraisablehook");
        Object arguments =
                UNRAISABLE.make(
                        exception.pyType(), exception, exception.traceback(), message, object);
        try {
            if (hook == null || hook == ABSENT) {
                unraisablehook(arguments);
            } else {
                Calls.call(hook, arguments);
            }
        } catch (PyException failure) {
            StandardError.print("Exception ignored in sys.unraisablehook:\n");
            StandardError.print(TracebackText.of(failure));
        }
    }

    /**
     * Reports the exception that ends the program: calls {@code sys.excepthook}.
     *
     * @return the SystemExit that the hook raised instead, or null
     */
    public static SystemExit reportUncaught(PyException exception) {
        Object hook = SYS.peek("excepthook");
        flushQuietly();
        if (hook == ABSENT) {
            StandardError.print("sys.excepthook is missing\n" + TracebackText.of(exception));
            return null;
        }
        try {
            Calls.call(hook, exception.pyType(), exception, exception.traceback());
        } catch (Throwable thrown) {
            PyException failure = Exceptions.of(thrown);
            if (failure instanceof SystemExit exit) {
                return exit;
            }
            StandardError.print(
                    "Error in sys.excepthook:\n"
                            + TracebackText.of(failure)
                            + "\nOriginal exception was:\n"
                            + TracebackText.of(exception));
        }
        return null;
    }

    private static void flushQuietly() {
        try {
            Streams.flush(Streams.stdout());
        } catch (RuntimeError lost) {
            return; // the program deleted it
        } catch (PyException broken) {
            return; // reported at the end of the program
        }
    }
}

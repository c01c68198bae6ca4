package pyloom.stdlib.threading;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.Exceptions;
import pyloom.object.NativeModule;
import pyloom.object.OrdinaryException;
import pyloom.object.PyException;
import pyloom.object.SystemExit;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.stdlib.traceback.TracebackText;

/** What happens to an exception that ends a thread: {@code threading.excepthook}. */
@PythonModule(value = "_thread", doc = "library/threading.html#threading.excepthook")
public final class ThreadReports {

    private ThreadReports() {}

    /** Calls what the program set as {@code threading.excepthook}; an error in there is printed. */
    static void report(Thread thread, PyException exception) {
        NativeModule threading = NativeModule.named("threading");
        Object hook = threading.peek("excepthook");
        try {
            Calls.call(
                    hook == null ? threading.peek("__excepthook__") : hook,
                    ExceptHookArgs.of(exception, thread));
        } catch (Throwable thrown) {
            PyException failure = Exceptions.of(thrown);
            if (failure instanceof OrdinaryException) {
                failure.setSuppressContext(true);
                StandardError.print("Exception in threading.excepthook:\n");
            }
            StandardError.print(TracebackText.of(failure));
        }
    }

    /**
     * The {@code threading.excepthook} that is there from the start: prints the traceback on
     * stderr; SystemExit is silent.
     *
     * @param args what ended which thread
     */
    @PythonApi("_excepthook(args, /)")
    public static void printReport(Object args) {
        if (!(args instanceof ExceptHookArgs known)) {
            throw new TypeError("_thread.excepthook argument type must be ExceptHookArgs");
        }
        if (known.get(0) == SystemExit.TYPE || !(known.get(1) instanceof PyException exception)) {
            return;
        }
        Object thread = known.get(3);
        String name =
                thread == null
                        ? Long.toString(Strand.current().ident())
                        : Texts.str(Attributes.getAttr(thread, "name"));
        StandardError.print("Exception in thread " + name + ":\n" + TracebackText.of(exception));
    }

    /** Prints what ended a thread of {@code _thread.start_new_thread}. */
    static void reportUnnamed(Object function, PyException exception) {
        if (!(exception instanceof SystemExit)) {
            StandardError.print(
                    "Exception ignored in thread started by: "
                            + Texts.repr(function)
                            + "\n"
                            + TracebackText.of(exception));
        }
    }
}

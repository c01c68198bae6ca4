package pyloom.stdlib.threading;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Calls;
import pyloom.object.Exceptions;
import pyloom.object.NativeModule;
import pyloom.object.PyException;
import pyloom.object.SystemExit;
import pyloom.stdlib.traceback.TracebackText;

/** What happens to an exception that ends a thread: {@code threading.excepthook}. */
@PythonModule(value = "threading", doc = "library/threading.html#threading.excepthook")
public final class ThreadReports {

    private ThreadReports() {}

    /**
     * Calls what the program set as {@code threading.excepthook}; an error in there is reported in
     * its stead.
     */
    static void report(Thread thread, PyException exception) {
        ExceptHookArgs args = new ExceptHookArgs(exception, thread);
        Object hook = NativeModule.named("threading").peek("excepthook");
        if (hook == ABSENT) {
            printReport(args);
            return;
        }
        try {
            Calls.call(hook, args);
        } catch (Throwable thrown) {
            printReport(new ExceptHookArgs(Exceptions.of(thrown), thread));
        }
    }

    /**
     * The {@code threading.excepthook} that is there from the start: prints the traceback on
     * stderr; SystemExit is silent.
     *
     * @param args what ended which thread
     */
    @PythonApi("excepthook(args, /)")
    public static void printReport(ExceptHookArgs args) {
        if (args.exception() instanceof SystemExit) {
            return;
        }
        System.err.print(
                "Exception in thread "
                        + args.thread().getName()
                        + ":\n"
                        + TracebackText.of(args.exception()));
        System.err.flush();
    }
}

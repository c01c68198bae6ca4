package pyloom.stdlib.concurrent.futures;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.NativeModule;
import pyloom.object.PyException;
import pyloom.stdlib.threading.StandardError;
import pyloom.stdlib.traceback.TracebackText;

/**
 * The logger {@code concurrent.futures}. Without a {@code logging} module in the runtime it prints
 * what a program without handlers would see.
 */
final class FutureLog {

    private FutureLog() {}

    static void error(String message, PyException exception) {
        log("error", message, exception);
    }

    static void critical(String message, PyException exception) {
        log("critical", message, exception);
    }

    private static void log(String level, String message, PyException exception) {
        Object getLogger = NativeModule.named("logging").peek("getLogger");
        if (getLogger == ABSENT) {
            StandardError.print(
                    message + "\n" + (exception == null ? "" : TracebackText.of(exception)));
            return;
        }
        Object logger = Calls.call(getLogger, "concurrent.futures");
        Attributes.callMethodArray(
                logger, level, new Object[] {message, exception}, new String[] {"exc_info"});
    }
}

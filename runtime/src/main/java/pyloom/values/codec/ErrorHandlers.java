package pyloom.values.codec;

import pyloom.values.Fault;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The registry of error handlers by name, which {@code codecs.register_error} extends. */
public final class ErrorHandlers {

    private static final Map<String, ErrorHandler> HANDLERS = new ConcurrentHashMap<>();

    static {
        for (StandardErrors handler : StandardErrors.values()) {
            HANDLERS.put(handler.pythonName(), handler);
        }
        HANDLERS.put("surrogateescape", new SurrogateEscape());
        HANDLERS.put("surrogatepass", new SurrogatePass());
    }

    private ErrorHandlers() {}

    /** Makes a handler known under a name, in place of any other. */
    public static void register(String name, ErrorHandler handler) {
        HANDLERS.put(name, handler);
    }

    /** {@return the handler of a name; {@code LookupError} if there is none} */
    public static ErrorHandler named(String name) {
        ErrorHandler handler = HANDLERS.get(name);
        if (handler == null) {
            throw Fault.of("LookupError", "unknown error handler name '" + name + "'");
        }
        return handler;
    }
}

package pyloom.stdlib.builtins;

import pyloom.object.IndexError;
import pyloom.object.LookupError;
import pyloom.object.MemoryError;
import pyloom.object.OverflowError;
import pyloom.object.SystemError;
import pyloom.object.TypeError;
import pyloom.object.UnicodeDecodeError;
import pyloom.object.UnicodeEncodeError;
import pyloom.object.ValueError;
import pyloom.object.ZeroDivisionError;
import pyloom.values.Fault;

/** Makes the exceptions that the algorithms of {@link pyloom.values} raise by name. */
public final class NamedExceptions implements Fault.Maker {

    /** Made by {@link Fault}. */
    public NamedExceptions() {}

    @Override
    public RuntimeException make(String type, Object... arguments) {
        for (int at = 0; at < arguments.length; at++) {
            if (arguments[at] instanceof byte[] bytes) {
                arguments[at] = PyBytes.owning(bytes);
            }
        }
        return switch (type) {
            case "ValueError" -> new ValueError(arguments);
            case "TypeError" -> new TypeError(arguments);
            case "OverflowError" -> new OverflowError(arguments);
            case "ZeroDivisionError" -> new ZeroDivisionError(arguments);
            case "IndexError" -> new IndexError(arguments);
            case "MemoryError" -> new MemoryError(arguments);
            case "LookupError" -> new LookupError(arguments);
            case "UnicodeEncodeError" -> new UnicodeEncodeError(arguments);
            case "UnicodeDecodeError" -> new UnicodeDecodeError(arguments);
            default -> new SystemError("no exception is named " + type);
        };
    }
}

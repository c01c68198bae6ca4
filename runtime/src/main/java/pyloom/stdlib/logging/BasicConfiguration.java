package pyloom.stdlib.logging;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.Items;
import pyloom.object.PyDict;
import pyloom.object.Texts;
import pyloom.object.Truth;
import pyloom.object.ValueError;
import pyloom.stdlib.script.Python;

import java.util.List;
import java.util.stream.Collectors;

/** {@code logging.basicConfig}. */
final class BasicConfiguration {

    private final PyDict options;

    private BasicConfiguration(PyDict options) {
        this.options = options;
    }

    static void apply(PyDict options) {
        synchronized (LoggingState.current().lock) {
            new BasicConfiguration(options.copy()).apply();
        }
    }

    private Object take(String name, Object otherwise) {
        Object value = options.removeOrAbsent(name);
        return value == ABSENT ? otherwise : value;
    }

    private void apply() {
        Object root = LoggingState.current().root;
        boolean force = Truth.truth(take("force", false));
        Object encoding = take("encoding", null);
        Object errors = take("errors", "backslashreplace");
        if (force) {
            for (Object handler : Python.list(Attributes.getAttr(root, "handlers"))) {
                Attributes.callMethod(root, "removeHandler", handler);
                Attributes.callMethod(handler, "close");
            }
        }
        if (Items.len(Attributes.getAttr(root, "handlers")) > 0) {
            return;
        }
        List<Object> handlers = handlers(encoding, errors);
        Object dateFormat = take("datefmt", null);
        Object style = take("style", "%");
        Styles.of(style);
        Object format = take("format", Styles.basicFormat(style));
        Object formatter = Calls.call(Formatters.TYPE, format, dateFormat, style);
        Object level = take("level", null);
        if (!options.isEmpty()) {
            String names =
                    options.keyList().stream().map(Texts::str).collect(Collectors.joining(", "));
            throw new ValueError("Unrecognised argument(s): " + names);
        }
        for (Object handler : handlers) {
            if (Attributes.getAttr(handler, "formatter") == null) {
                Attributes.callMethod(handler, "setFormatter", formatter);
            }
            Attributes.callMethod(root, "addHandler", handler);
        }
        if (level != null) {
            Attributes.callMethod(root, "setLevel", level);
        }
    }

    private List<Object> handlers(Object encoding, Object errors) {
        Object given = take("handlers", null);
        boolean hasStream = options.containsKey("stream");
        boolean hasFile = options.containsKey("filename");
        if (given == null && hasStream && hasFile) {
            throw new ValueError("'stream' and 'filename' should not be specified together");
        }
        if (given != null && (hasStream || hasFile)) {
            throw new ValueError(
                    "'stream' or 'filename' should not be specified together with 'handlers'");
        }
        if (given != null) {
            return Python.list(given);
        }
        Object file = take("filename", null);
        Object mode = take("filemode", "a");
        if (!Truth.truth(file)) {
            return List.of(Calls.call(StreamHandlers.TYPE, take("stream", null)));
        }
        boolean isBinary = Texts.str(mode).contains("b");
        return List.of(
                Calls.callWith(
                        FileHandlers.TYPE,
                        new Object[] {file, mode},
                        Python.dict("encoding", encoding, "errors", isBinary ? null : errors)));
    }
}

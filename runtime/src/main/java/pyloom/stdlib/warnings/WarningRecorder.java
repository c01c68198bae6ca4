package pyloom.stdlib.warnings;

import pyloom.object.PyList;

/** Where warnings go that {@code catch_warnings} records. */
final class WarningRecorder {

    private static volatile PyList log;

    private WarningRecorder() {}

    static PyList current() {
        return log;
    }

    static void into(PyList list) {
        log = list;
    }

    static void stop() {
        log = null;
    }
}

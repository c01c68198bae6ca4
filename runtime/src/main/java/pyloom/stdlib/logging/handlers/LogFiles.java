package pyloom.stdlib.logging.handlers;

import pyloom.object.Truth;
import pyloom.stdlib.script.Python;

/**
 * What handlers do with files. They ask the module {@code os}, whose functions a program may have
 * replaced.
 */
final class LogFiles {

    private LogFiles() {}

    static boolean exists(Object path) {
        return Truth.truth(Python.call(Python.member("posixpath", "exists"), path));
    }

    /** {@return whether something is there that is no regular file, which is never renamed} */
    static boolean isSpecial(Object path) {
        return exists(path)
                && !Truth.truth(Python.call(Python.member("posixpath", "isfile"), path));
    }

    static void rename(Object from, Object to) {
        Python.call(Python.member("os", "rename"), from, to);
    }

    static void remove(Object path) {
        Python.call(Python.member("os", "remove"), path);
    }

    static void removeIfThere(Object path) {
        if (exists(path)) {
            remove(path);
        }
    }

    static Object stat(Object path) {
        return Python.call(Python.member("os", "stat"), path);
    }
}

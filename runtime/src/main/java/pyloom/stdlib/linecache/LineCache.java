package pyloom.stdlib.linecache;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;
import pyloom.object.NativeModule;
import pyloom.object.OSError;
import pyloom.object.PyDict;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.Texts;
import pyloom.object.UnicodeDecodeError;
import pyloom.stdlib.io.Open;

/** The functions of Python's {@code linecache}. */
@PythonModule(value = "linecache", pure = true, doc = "library/linecache.html")
public final class LineCache {

    /** What is known of files, by name: size, time of change, lines, full name. */
    @PythonApi("cache")
    public static final PyDict CACHE = new PyDict();

    private static final int LINES = 2;
    private static final NativeModule OS = NativeModule.named("os");

    private LineCache() {}

    /** {@return a line with its end; nothing if there is none} */
    @PythonApi("getline(filename, lineno, module_globals=None)")
    public static Object getline(Object name, long number, Object globals) {
        PyList lines = getlines(name, globals);
        return number >= 1 && number <= lines.size() ? lines.get((int) number - 1) : "";
    }

    /** {@return the lines of a file; none if it cannot be read} */
    @PythonApi("getlines(filename, module_globals=None)")
    public static PyList getlines(Object name, Object globals) {
        Object known = CACHE.getOrAbsent(name);
        if (known instanceof PyTuple entry && entry.size() > LINES) {
            return (PyList) entry.get(LINES);
        }
        return updatecache(name, globals);
    }

    @PythonApi("updatecache(filename, module_globals=None)")
    static PyList updatecache(Object name, Object globals) {
        CACHE.removeOrAbsent(name);
        String path = Texts.str(name);
        if (path.isEmpty() || path.startsWith("<") && path.endsWith(">")) {
            return new PyList();
        }
        try {
            Object status = Attributes.callMethod(OS, "stat", name);
            Object file = Open.open(name, "r", -1, "utf-8", null, null, true, null);
            PyList lines;
            try {
                lines = (PyList) Attributes.callMethod(file, "readlines");
            } finally {
                Attributes.callMethod(file, "close");
            }
            if (lines.size() > 0 && !Texts.str(lines.get(lines.size() - 1)).endsWith("\n")) {
                lines.set(lines.size() - 1, lines.get(lines.size() - 1) + "\n");
            }
            CACHE.put(
                    name,
                    PyTuple.of(
                            Attributes.getAttr(status, "st_size"),
                            Attributes.getAttr(status, "st_mtime"),
                            lines,
                            name));
            return lines;
        } catch (OSError | UnicodeDecodeError unreadable) {
            return new PyList();
        }
    }

    @PythonApi("clearcache()")
    static void clearcache() {
        CACHE.clear();
    }

    /** Forgets files that have changed. */
    @PythonApi("checkcache(filename=None)")
    public static void checkcache(Object name) {
        for (Object each : CACHE.keyList()) {
            if ((name == null || each.equals(name)) && hasChanged(each)) {
                CACHE.removeOrAbsent(each);
            }
        }
    }

    private static boolean hasChanged(Object name) {
        Object known = CACHE.getOrAbsent(name);
        if (known == ABSENT) {
            return false;
        }
        try {
            Object status = Attributes.callMethod(OS, "stat", name);
            PyTuple entry = (PyTuple) known;
            return !entry.get(0).equals(Attributes.getAttr(status, "st_size"))
                    || !entry.get(1).equals(Attributes.getAttr(status, "st_mtime"));
        } catch (OSError gone) {
            return true;
        }
    }
}

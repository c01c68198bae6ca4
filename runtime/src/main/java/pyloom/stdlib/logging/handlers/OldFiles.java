package pyloom.stdlib.logging.handlers;

import pyloom.object.Comparisons;
import pyloom.object.Items;
import pyloom.object.Numbers;
import pyloom.object.Operators;
import pyloom.object.PyList;
import pyloom.object.Texts;
import pyloom.stdlib.script.Python;

/** The files that a {@code TimedRotatingFileHandler} has left and need not be kept. */
final class OldFiles {

    private OldFiles() {}

    /** {@return the paths of all but the newest {@code backupCount} files} */
    static PyList of(Object self) {
        String path = Python.text(self, "baseFilename");
        int slash = path.lastIndexOf('/');
        String directory = slash <= 0 ? "/" : path.substring(0, slash);
        String base = path.substring(slash + 1);
        PyList found = new PyList();
        for (Object entry : Python.list(Python.call(Python.member("os", "listdir"), directory))) {
            String name = Texts.str(entry);
            boolean isOld =
                    Python.get(self, "namer") == null
                            ? isDated(self, base, name)
                            : isNamed(self, path, name);
            if (isOld) {
                found.add(directory.endsWith("/") ? directory + name : directory + "/" + name);
            }
        }
        long kept = Numbers.index(Python.get(self, "backupCount"));
        if (found.size() < kept) {
            return new PyList();
        }
        Python.invoke(found, "sort");
        return PyList.of(found.subList(0, (int) (found.size() - kept)).toArray());
    }

    private static boolean isDated(Object self, String base, String name) {
        String prefix = base + ".";
        if (!name.startsWith(prefix)) {
            return false;
        }
        Object pattern = Python.get(self, "extMatch");
        return Python.invoke(pattern, "fullmatch", name.substring(prefix.length())) != null;
    }

    /** Whether the namer makes that name of the date in it. */
    private static boolean isNamed(Object self, String path, String name) {
        Object pattern = Python.get(self, "extMatch");
        Object match = Python.invoke(pattern, "search", name);
        while (match != null) {
            String dated = path + "." + Texts.str(Items.getItem(match, 0L));
            Object made = Python.call(Python.get(self, "namer"), dated);
            Object last = Python.call(Python.member("posixpath", "basename"), made);
            if (Comparisons.equal(last, name)) {
                return true;
            }
            Object next = Operators.add(Python.invoke(match, "start"), 1L);
            match = Python.invoke(pattern, "search", name, next);
        }
        return false;
    }
}

package pyloom.stdlib.warnings;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.DeprecationWarning;
import pyloom.object.ImportWarning;
import pyloom.object.ModuleTable;
import pyloom.object.NativeModule;
import pyloom.object.PendingDeprecationWarning;
import pyloom.object.PyDict;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.ResourceWarning;
import pyloom.object.Truth;
import pyloom.object.TypeChecks;

/** The filters of one program, and what was shown already. Guarded by the class. */
final class WarningState {

    static final NativeModule MODULE = NativeModule.named("warnings");

    private static int program = -1;

    private WarningState() {}

    /** Begins anew for another program of this process. */
    static synchronized void renew() {
        if (program == ModuleTable.program()) {
            return;
        }
        program = ModuleTable.program();
        MODULE.global("filters").set(usualFilters());
        MODULE.global("onceregistry").set(new PyDict());
        MODULE.global("defaultaction").set("default");
        MODULE.global("showwarning").set(MODULE.peek("_showwarning_orig"));
        WarningRecorder.stop();
    }

    static PyList usualFilters() {
        return PyList.of(
                filter("default", DeprecationWarning.TYPE, "__main__"),
                filter("ignore", DeprecationWarning.TYPE, null),
                filter("ignore", PendingDeprecationWarning.TYPE, null),
                filter("ignore", ImportWarning.TYPE, null),
                filter("ignore", ResourceWarning.TYPE, null));
    }

    private static PyTuple filter(String action, PyType category, Object module) {
        return PyTuple.of(action, null, category, module, 0L);
    }

    static PyList filters() {
        return (PyList) MODULE.peek("filters");
    }

    /** Puts a filter in front, or behind; the same one elsewhere goes away. */
    static synchronized void insert(PyTuple filter, boolean append) {
        PyList filters = filters();
        int known = filters.indexOf(filter);
        if (append) {
            if (known < 0) {
                filters.add(filter);
            }
            return;
        }
        if (known >= 0) {
            filters.remove(known);
        }
        filters.add(0, filter);
    }

    /** {@return what is to be done about a warning} */
    static String action(String text, PyType category, String module, long line) {
        for (Object each : filters().toArray()) {
            PyTuple filter = (PyTuple) each;
            long wanted = (Long) filter.get(4);
            boolean fits =
                    matches(filter.get(1), text)
                            && TypeChecks.isSubclass(category, filter.get(2))
                            && matches(filter.get(3), module)
                            && (wanted == 0 || wanted == line);
            if (fits) {
                return (String) filter.get(0);
            }
        }
        return (String) MODULE.peek("defaultaction");
    }

    /** A text stands for itself, anything else is a regular expression. */
    private static boolean matches(Object pattern, String text) {
        if (pattern == null) {
            return true;
        }
        return pattern instanceof String exact
                ? exact.equals(text)
                : Truth.truth(Attributes.callMethod(pattern, "match", text));
    }

    /** {@return whether a warning is to be shown now, by an action and what was shown before} */
    static synchronized boolean isDue(
            String action, PyDict registry, String text, PyType category, long line) {
        PyTuple here = PyTuple.of(text, category, line);
        PyTuple anywhere = PyTuple.of(text, category);
        return switch (action) {
            case "always", "all" -> true;
            case "once" -> isNew((PyDict) MODULE.peek("onceregistry"), anywhere);
            case "module" ->
                    isNew(registry, PyTuple.of(text, category, 0L)) & isNew(registry, here);
            default -> isNew(registry, here);
        };
    }

    private static boolean isNew(PyDict registry, PyTuple key) {
        if (registry.getOrAbsent(key) != ABSENT) {
            return false;
        }
        registry.put(key, true);
        return true;
    }

    static String typeName(Object value) {
        return BuiltinTypes.typeOf(value).shortName();
    }
}

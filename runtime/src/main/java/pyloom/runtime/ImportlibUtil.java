package pyloom.runtime;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;
import pyloom.object.ImportError;
import pyloom.object.ModuleNotFoundError;
import pyloom.object.PyModule;
import pyloom.object.Texts;

/** Python's {@code importlib.util}, of which only what finds modules is there. */
@PythonModule(value = "importlib.util", pure = true, doc = "library/importlib.html#importlib.util")
public final class ImportlibUtil {

    private ImportlibUtil() {}

    /** {@return what is known of a module without running its body, or None if there is none} */
    @PythonApi("find_spec(name, package=None)")
    public static Object findSpec(String name, Object around) {
        String full = ImportlibModule.absolute(name, around);
        int dot = full.lastIndexOf('.');
        if (dot > 0) {
            checkPackage(full, full.substring(0, dot));
        }
        Object loaded = ImportSystem.loaded(full);
        if (loaded == null || loaded == ABSENT && !ImportSystem.isThere(full)) {
            return null;
        }
        Object file = ABSENT;
        if (loaded instanceof PyModule) {
            file = Attributes.getAttrOr(loaded, "__file__", ABSENT);
        }
        return new ModuleSpec(full, file == ABSENT ? null : file);
    }

    private static void checkPackage(String name, String parent) {
        Object around = ImportSystem.importNamed(parent);
        if (Attributes.getAttrOr(around, "__path__", ABSENT) == ABSENT) {
            ModuleNotFoundError error =
                    new ModuleNotFoundError(
                            "__path__ attribute not found on '"
                                    + parent
                                    + "' while trying to find '"
                                    + name
                                    + "'");
            error.setName(name);
            throw error;
        }
    }

    /** {@return the absolute name that a relative one means} */
    @PythonApi("resolve_name(name, package)")
    public static String resolveName(String name, Object around) {
        boolean isUnknown = around == null || around.equals("");
        if (name.startsWith(".") && isUnknown) {
            throw new ImportError(
                    "no package specified for "
                            + Texts.repr(name)
                            + " (required for relative module names)");
        }
        return ImportlibModule.absolute(name, around);
    }
}

package pyloom.runtime;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;
import pyloom.object.ImportError;
import pyloom.object.NotImplementedError;
import pyloom.object.PyList;
import pyloom.object.PyModule;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.object.ValueError;

/** Python's {@code importlib}: imports of modules whose names are computed. */
@PythonModule(value = "importlib", pure = true, doc = "library/importlib.html")
public final class ImportlibModule {

    /** Says that it is a package; there are no files to be found in it. */
    @PythonApi("__path__")
    public static final PyList PATH = new PyList();

    /** The public names. */
    @PythonApi("__all__")
    public static final PyList ALL =
            PyList.of("__import__", "import_module", "invalidate_caches", "reload");

    private ImportlibModule() {}

    /** {@return the module of that name, imported if it was not yet} */
    @PythonApi("import_module(name, package=None)")
    public static Object importModule(String name, Object around) {
        return ImportSystem.importNamed(absolute(name, around));
    }

    /** {@return the absolute name; a leading dot is the package itself, each more one above} */
    static String absolute(String name, Object around) {
        if (!name.startsWith(".")) {
            if (name.isEmpty()) {
                throw new ValueError("Empty module name");
            }
            return name;
        }
        if (around == null || around.equals("")) {
            throw new TypeError(
                    "the 'package' argument is required to perform a relative import for "
                            + Texts.repr(name));
        }
        if (!(around instanceof String start)) {
            throw new TypeError("__package__ not set to a string");
        }
        int level = 0;
        while (level < name.length() && name.charAt(level) == '.') {
            level++;
        }
        for (int i = 1; i < level; i++) {
            int dot = start.lastIndexOf('.');
            if (dot < 0) {
                throw new ImportError("attempted relative import beyond top-level package");
            }
            start = start.substring(0, dot);
        }
        return level == name.length() ? start : start + "." + name.substring(level);
    }

    /** Does what an import statement does. */
    @PythonApi("__import__(name, globals=None, locals=None, fromlist=(), level=0)")
    static Object importNamed(
            String name, Object globals, Object locals, Object names, long level) {
        return ImportFunction.importNamed(name, globals, locals, names, level);
    }

    /** Nothing is cached: which modules a program has is known when it is translated. */
    @PythonApi("invalidate_caches()")
    public static void invalidateCaches() {}

    /** Fails: the body of a translated module runs once. */
    @PythonApi("reload(module)")
    public static Object reload(Object module) {
        if (!(module instanceof PyModule)) {
            throw new TypeError("reload() argument must be a module");
        }
        Object name = Attributes.getAttrOr(module, "__name__", "?");
        if (ImportSystem.loaded(Texts.str(name)) == ABSENT) {
            ImportError error =
                    new ImportError("module " + Texts.str(name) + " not in sys.modules");
            error.setName(Texts.str(name));
            throw error;
        }
        throw new NotImplementedError(
                "importlib.reload: the body of a translated module runs once (" + name + ")");
    }
}

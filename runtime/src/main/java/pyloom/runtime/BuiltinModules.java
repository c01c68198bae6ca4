package pyloom.runtime;

import java.util.Set;

/**
 * The modules that CPython finds before it looks into any folder: those compiled into the
 * interpreter and those it has frozen. A file of the same name never hides them.
 *
 * @see <a href="https://docs.python.org/3.13/library/sys.html#sys.builtin_module_names">
 *     sys.builtin_module_names</a>
 */
public final class BuiltinModules {

    private static final Set<String> NAMES =
            Set.of(
                    "_abc",
                    "_ast",
                    "_codecs",
                    "_collections",
                    "_collections_abc",
                    "_frozen_importlib",
                    "_frozen_importlib_external",
                    "_functools",
                    "_imp",
                    "_io",
                    "_locale",
                    "_operator",
                    "_signal",
                    "_sitebuiltins",
                    "_sre",
                    "_stat",
                    "_string",
                    "_suggestions",
                    "_symtable",
                    "_sysconfig",
                    "_thread",
                    "_tokenize",
                    "_tracemalloc",
                    "_typing",
                    "_warnings",
                    "_weakref",
                    "abc",
                    "atexit",
                    "builtins",
                    "codecs",
                    "errno",
                    "faulthandler",
                    "gc",
                    "genericpath",
                    "io",
                    "itertools",
                    "marshal",
                    "ntpath",
                    "os",
                    "posix",
                    "posixpath",
                    "pwd",
                    "runpy",
                    "site",
                    "stat",
                    "sys",
                    "time",
                    "zipimport");

    private BuiltinModules() {}

    /** {@return whether a top-level module is one of them} */
    public static boolean has(String name) {
        return NAMES.contains(name);
    }
}

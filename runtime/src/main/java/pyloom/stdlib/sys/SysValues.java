package pyloom.stdlib.sys;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.ModuleTable;
import pyloom.object.PyDict;
import pyloom.object.PyList;
import pyloom.object.PyTuple;

/** The plain values of {@code sys}. */
@PythonModule(value = "sys", doc = "library/sys.html")
public final class SysValues {

    /** {@code sys.byteorder}. */
    @PythonApi("byteorder")
    public static final String BYTE_ORDER = "little";

    /** {@code sys.maxsize}. */
    @PythonApi("maxsize")
    public static final long MAX_SIZE = Long.MAX_VALUE;

    /** {@code sys.maxunicode}. */
    @PythonApi("maxunicode")
    public static final long MAX_UNICODE = Character.MAX_CODE_POINT;

    /** {@code sys.platform}: the programs see Linux. */
    @PythonApi("platform")
    public static final String PLATFORM = "linux";

    /** {@code sys.platlibdir}. */
    @PythonApi("platlibdir")
    public static final String LIBRARY_FOLDER = "lib";

    /** {@code sys.float_repr_style}. */
    @PythonApi("float_repr_style")
    public static final String FLOAT_REPR_STYLE = "short";

    /** {@code sys.abiflags}. */
    @PythonApi("abiflags")
    public static final String ABI_FLAGS = "";

    /** {@code sys.api_version}. */
    @PythonApi("api_version")
    public static final long API_VERSION = 1013;

    /** {@code sys.hexversion}. */
    @PythonApi("hexversion")
    public static final long HEX_VERSION = 0x030d00f0;

    /** {@code sys.version}: the language is that of this version. */
    @PythonApi("version")
    public static final String VERSION = "3.13.0 (Pyloom) [Java]";

    /** {@code sys.copyright}. */
    @PythonApi("copyright")
    public static final String COPYRIGHT = "Pyloom is licensed under the Apache License 2.0.";

    /** {@code sys.dont_write_bytecode}: there is none. */
    @PythonApi("dont_write_bytecode")
    public static final boolean DONT_WRITE_BYTECODE = true;

    /** {@code sys.pycache_prefix}. */
    @PythonApi("pycache_prefix")
    public static final Object PYCACHE_PREFIX = null;

    /** {@code sys.warnoptions}. */
    @PythonApi("warnoptions")
    public static final PyList WARN_OPTIONS = new PyList();

    /** {@code sys._xoptions}. */
    @PythonApi("_xoptions")
    public static final PyDict X_OPTIONS = new PyDict();

    /** {@code sys.modules}. */
    @PythonApi("modules")
    public static final PyDict MODULES = ModuleTable.modules();

    /** {@code sys.meta_path}: importing is not done by finders. */
    @PythonApi("meta_path")
    public static final PyList META_PATH = new PyList();

    /** {@code sys.path_hooks}. */
    @PythonApi("path_hooks")
    public static final PyList PATH_HOOKS = new PyList();

    /** {@code sys.path_importer_cache}. */
    @PythonApi("path_importer_cache")
    public static final PyDict PATH_IMPORTER_CACHE = new PyDict();

    /** {@code sys.builtin_module_names}. */
    @PythonApi("builtin_module_names")
    public static final PyTuple BUILTIN_MODULE_NAMES =
            PyTuple.of("_io", "_thread", "builtins", "errno", "sys", "time");

    private SysValues() {}
}

package pyloom.stdlib.sys;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.NativeModule;
import pyloom.object.PyList;
import pyloom.stdlib.types.SimpleNamespace;

/** What {@code sys} says of the program that was started. */
@PythonModule(value = "sys", doc = "library/sys.html#sys.argv")
public final class SysProcess {

    private static final NativeModule SYS = NativeModule.named("sys");

    /** {@code sys.executable}: there is no interpreter to run a file with. */
    @PythonApi("executable")
    public static final String EXECUTABLE = "";

    /** {@code sys._base_executable}. */
    @PythonApi("_base_executable")
    public static final String BASE_EXECUTABLE = EXECUTABLE;

    /** {@code sys.prefix}: where the runtime is installed. */
    @PythonApi("prefix")
    public static final String PREFIX = System.getProperty("java.home");

    /** {@code sys.base_prefix}. */
    @PythonApi("base_prefix")
    public static final String BASE_PREFIX = PREFIX;

    /** {@code sys.exec_prefix}. */
    @PythonApi("exec_prefix")
    public static final String EXEC_PREFIX = PREFIX;

    /** {@code sys.base_exec_prefix}. */
    @PythonApi("base_exec_prefix")
    public static final String BASE_EXEC_PREFIX = PREFIX;

    /** {@code sys.implementation}. */
    @PythonApi("implementation")
    public static final SimpleNamespace IMPLEMENTATION = implementation();

    private SysProcess() {}

    private static SimpleNamespace implementation() {
        SimpleNamespace namespace = new SimpleNamespace(SimpleNamespace.TYPE);
        namespace.putOwn("name", "pyloom");
        namespace.putOwn("cache_tag", null);
        namespace.putOwn("version", SysTuples.VERSION_INFO);
        namespace.putOwn("hexversion", SysValues.HEX_VERSION);
        return namespace;
    }

    /**
     * Begins a program: sets its arguments, and gives it streams of its own if another program of
     * this process had some.
     *
     * @param file the Python file
     * @param args its arguments
     */
    public static void start(String file, String[] args) {
        boolean isFirst = SYS.global("argv").peek() == pyloom.object.Absent.ABSENT;
        PyList arguments = PyList.of(file);
        PyList original = PyList.of(EXECUTABLE, file);
        for (String each : args) {
            arguments.append(each);
            original.append(each);
        }
        SYS.global("argv").set(arguments);
        SYS.global("orig_argv").set(original);
        int slash = file.lastIndexOf('/');
        SYS.global("path").set(PyList.of(slash < 0 ? "" : file.substring(0, slash)));
        if (!isFirst) {
            Restart.streamsAndHooks(SYS);
        }
    }
}

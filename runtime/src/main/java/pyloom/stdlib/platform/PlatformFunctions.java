package pyloom.stdlib.platform;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.stdlib.os.OsProcess;
import pyloom.stdlib.structseq.TupleType;

/** The functions of Python's {@code platform}. */
@PythonModule(value = "platform", pure = true, doc = "library/platform.html")
public final class PlatformFunctions {

    private static final String VERSION = "3.13.0";
    private static final TupleType UNAME =
            TupleType.of(
                    "platform",
                    "uname_result",
                    5,
                    "system",
                    "node",
                    "release",
                    "version",
                    "machine",
                    "processor");

    /** What {@code uname} returns. */
    @PythonApi("uname_result")
    public static final PyType UNAME_RESULT = UNAME.type();

    private PlatformFunctions() {}

    private static String system(int field) {
        return Texts.str(OsProcess.uname().get(field));
    }

    @PythonApi("system()")
    public static String system() {
        return system(0);
    }

    @PythonApi("node()")
    public static String node() {
        return system(1);
    }

    @PythonApi("release()")
    public static String release() {
        return system(2);
    }

    @PythonApi("version()")
    public static String version() {
        return system(3);
    }

    @PythonApi("machine()")
    public static String machine() {
        return system(4);
    }

    @PythonApi("processor()")
    public static String processor() {
        return "";
    }

    @PythonApi("uname()")
    public static PyTuple uname() {
        return UNAME.make(system(), node(), release(), version(), machine(), processor());
    }

    @PythonApi("platform(aliased=False, terse=False)")
    public static String platform(boolean aliased, boolean terse) {
        String base = system() + "-" + release();
        return terse ? base : base + "-" + machine() + "-with-java" + javaVersion();
    }

    private static String javaVersion() {
        return System.getProperty("java.specification.version");
    }

    @PythonApi("architecture(executable='', bits='', linkage='')")
    public static PyTuple architecture(String executable, String bits, String linkage) {
        return PyTuple.of(bits.isEmpty() ? "64bit" : bits, linkage);
    }

    @PythonApi("python_version()")
    public static String pythonVersion() {
        return VERSION;
    }

    @PythonApi("python_version_tuple()")
    public static PyTuple pythonVersionTuple() {
        return PyTuple.of((Object[]) VERSION.split("\\."));
    }

    @PythonApi("python_implementation()")
    public static String pythonImplementation() {
        return "Pyloom";
    }

    @PythonApi("python_compiler()")
    public static String pythonCompiler() {
        return "Java " + javaVersion();
    }

    @PythonApi("python_branch()")
    public static String pythonBranch() {
        return "";
    }

    @PythonApi("python_revision()")
    public static String pythonRevision() {
        return "";
    }

    @PythonApi("python_build()")
    public static PyTuple pythonBuild() {
        return PyTuple.of("", "");
    }
}

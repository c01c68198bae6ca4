package pyloom.stdlib.re;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.PyType;

/** The flags of Python's {@code re}. */
@PythonModule(value = "re", pure = true, doc = "library/re.html#flags")
public final class FlagConstants {

    /** {@code RegexFlag}. */
    @PythonApi("RegexFlag")
    public static final PyType REGEX_FLAG = RegexFlag.TYPE;

    /** {@code NOFLAG}. */
    @PythonApi("NOFLAG")
    public static final Object NOFLAG = RegexFlag.member("NOFLAG");

    /** {@code IGNORECASE}. */
    @PythonApi("IGNORECASE")
    public static final Object IGNORECASE = RegexFlag.member("IGNORECASE");

    /** {@code I}. */
    @PythonApi("I")
    public static final Object I = RegexFlag.member("I");

    /** {@code LOCALE}. */
    @PythonApi("LOCALE")
    public static final Object LOCALE = RegexFlag.member("LOCALE");

    /** {@code L}. */
    @PythonApi("L")
    public static final Object L = RegexFlag.member("L");

    /** {@code MULTILINE}. */
    @PythonApi("MULTILINE")
    public static final Object MULTILINE = RegexFlag.member("MULTILINE");

    /** {@code M}. */
    @PythonApi("M")
    public static final Object M = RegexFlag.member("M");

    /** {@code DOTALL}. */
    @PythonApi("DOTALL")
    public static final Object DOTALL = RegexFlag.member("DOTALL");

    /** {@code S}. */
    @PythonApi("S")
    public static final Object S = RegexFlag.member("S");

    /** {@code UNICODE}. */
    @PythonApi("UNICODE")
    public static final Object UNICODE = RegexFlag.member("UNICODE");

    /** {@code U}. */
    @PythonApi("U")
    public static final Object U = RegexFlag.member("U");

    /** {@code VERBOSE}. */
    @PythonApi("VERBOSE")
    public static final Object VERBOSE = RegexFlag.member("VERBOSE");

    /** {@code X}. */
    @PythonApi("X")
    public static final Object X = RegexFlag.member("X");

    /** {@code DEBUG}. */
    @PythonApi("DEBUG")
    public static final Object DEBUG = RegexFlag.member("DEBUG");

    /** {@code ASCII}. */
    @PythonApi("ASCII")
    public static final Object ASCII = RegexFlag.member("ASCII");

    /** {@code A}. */
    @PythonApi("A")
    public static final Object A = RegexFlag.member("A");

    private FlagConstants() {}
}

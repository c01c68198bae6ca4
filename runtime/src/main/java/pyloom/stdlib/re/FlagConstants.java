package pyloom.stdlib.re;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.PyValueInstance;
import pyloom.values.regex.RegexFlags;

/** The flags of Python's {@code re}. */
@PythonModule(value = "re", pure = true, doc = "library/re.html#flags")
public final class FlagConstants {

    /** {@code NOFLAG}. */
    @PythonApi("NOFLAG")
    public static final PyValueInstance NOFLAG = RegexFlag.of(0);

    /** {@code IGNORECASE}. */
    @PythonApi("IGNORECASE")
    public static final PyValueInstance IGNORECASE = RegexFlag.of(RegexFlags.IGNORECASE);

    /** {@code I}. */
    @PythonApi("I")
    public static final PyValueInstance I = IGNORECASE;

    /** {@code LOCALE}. */
    @PythonApi("LOCALE")
    public static final PyValueInstance LOCALE = RegexFlag.of(RegexFlags.LOCALE);

    /** {@code L}. */
    @PythonApi("L")
    public static final PyValueInstance L = LOCALE;

    /** {@code MULTILINE}. */
    @PythonApi("MULTILINE")
    public static final PyValueInstance MULTILINE = RegexFlag.of(RegexFlags.MULTILINE);

    /** {@code M}. */
    @PythonApi("M")
    public static final PyValueInstance M = MULTILINE;

    /** {@code DOTALL}. */
    @PythonApi("DOTALL")
    public static final PyValueInstance DOTALL = RegexFlag.of(RegexFlags.DOTALL);

    /** {@code S}. */
    @PythonApi("S")
    public static final PyValueInstance S = DOTALL;

    /** {@code UNICODE}. */
    @PythonApi("UNICODE")
    public static final PyValueInstance UNICODE = RegexFlag.of(RegexFlags.UNICODE);

    /** {@code U}. */
    @PythonApi("U")
    public static final PyValueInstance U = UNICODE;

    /** {@code VERBOSE}. */
    @PythonApi("VERBOSE")
    public static final PyValueInstance VERBOSE = RegexFlag.of(RegexFlags.VERBOSE);

    /** {@code X}. */
    @PythonApi("X")
    public static final PyValueInstance X = VERBOSE;

    /** {@code DEBUG}. */
    @PythonApi("DEBUG")
    public static final PyValueInstance DEBUG = RegexFlag.of(RegexFlags.DEBUG);

    /** {@code ASCII}. */
    @PythonApi("ASCII")
    public static final PyValueInstance ASCII = RegexFlag.of(RegexFlags.ASCII);

    /** {@code A}. */
    @PythonApi("A")
    public static final PyValueInstance A = ASCII;

    private FlagConstants() {}
}

package pyloom.stdlib.argparse;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;

/** The values of {@code nargs} and the like that have a meaning of their own. */
@PythonModule(value = "argparse", pure = true, doc = "library/argparse.html")
public final class Words {

    /** Leaves something out. */
    @PythonApi("SUPPRESS")
    public static final String SUPPRESS = "==SUPPRESS==";

    /** One argument or none. */
    @PythonApi("OPTIONAL")
    public static final String OPTIONAL = "?";

    /** Any number of arguments. */
    @PythonApi("ZERO_OR_MORE")
    public static final String ZERO_OR_MORE = "*";

    /** One argument or more. */
    @PythonApi("ONE_OR_MORE")
    public static final String ONE_OR_MORE = "+";

    /** The command of a subparser and all behind it. */
    @PythonApi("PARSER")
    public static final String PARSER = "A...";

    /** All that is left. */
    @PythonApi("REMAINDER")
    public static final String REMAINDER = "...";

    /** Where subparsers leave what they do not know. */
    static final String UNRECOGNIZED = "_unrecognized_args";

    private Words() {}

    static boolean isSuppressed(Object value) {
        return SUPPRESS.equals(value);
    }
}

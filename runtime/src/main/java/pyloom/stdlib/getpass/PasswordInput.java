package pyloom.stdlib.getpass;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.files.Environment;
import pyloom.object.Attributes;
import pyloom.object.EOFError;
import pyloom.object.NativeModule;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.UserWarning;
import pyloom.stdlib.threading.StandardError;

import java.io.Console;

/** The functions of Python's {@code getpass}. */
@PythonModule(value = "getpass", pure = true, doc = "library/getpass.html")
public final class PasswordInput {

    /** The warning that a password can be seen. */
    @PythonApi("GetPassWarning")
    public static final PyType WARNING =
            PyType.nativeType("getpass", "GetPassWarning", UserWarning.TYPE).changeable();

    private PasswordInput() {}

    /** {@return the name of the user, by the environment or by the system} */
    @PythonApi("getuser()")
    public static String getuser() {
        for (String variable : new String[] {"LOGNAME", "USER", "LNAME", "USERNAME"}) {
            String name = Environment.get(variable);
            if (name != null && !name.isEmpty()) {
                return name;
            }
        }
        return System.getProperty("user.name");
    }

    /** {@return a line that is not shown where it is typed; without a terminal, one of stdin} */
    @PythonApi("getpass(prompt='Password: ', stream=None)")
    public static String getpass(String prompt, Object stream) {
        Console console = System.console();
        if (console != null && console.isTerminal()) {
            char[] typed = console.readPassword("%s", prompt);
            if (typed == null) {
                throw new EOFError();
            }
            return new String(typed);
        }
        StandardError.print("Warning: Password input may be echoed.\n" + prompt);
        Object stdin = NativeModule.named("sys").peek("stdin");
        String line = Texts.str(Attributes.callMethod(stdin, "readline"));
        if (line.isEmpty()) {
            throw new EOFError();
        }
        return line.endsWith("\n") ? line.substring(0, line.length() - 1) : line;
    }
}

package pyloom.stdlib.subprocess;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.PyException;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.stdlib.signal.SignalFunctions;

/** Python's {@code CalledProcessError}: a program ended with another code than 0. */
@PythonModule(value = "subprocess", pure = true, doc = "library/subprocess.html")
@PythonType(name = "CalledProcessError")
public final class CalledProcessError {

    /** The type. */
    public static final PyType TYPE =
            PyType.nativeType("subprocess", "CalledProcessError", SubprocessErrors.ERROR)
                    .changeable();

    private CalledProcessError() {}

    @PythonApi("CalledProcessError.__init__(self, returncode, cmd, output=None, stderr=None)")
    static void initialize(
            PyException self, Object code, Object command, Object output, Object errors) {
        Attributes.setAttr(self, "returncode", code);
        Attributes.setAttr(self, "cmd", command);
        Attributes.setAttr(self, "output", output);
        Attributes.setAttr(self, "stderr", errors);
    }

    @PythonApi(value = "CalledProcessError.stdout", kind = Kind.GETTER)
    static Object stdout(PyException self) {
        return Attributes.getAttr(self, "output");
    }

    @PythonApi(value = "CalledProcessError.stdout", kind = Kind.SETTER)
    static void setStdout(PyException self, Object output) {
        Attributes.setAttr(self, "output", output);
    }

    @PythonApi("CalledProcessError.__str__(self)")
    static String text(PyException self) {
        Object code = Attributes.getAttr(self, "returncode");
        String start = "Command '" + Texts.str(Attributes.getAttr(self, "cmd")) + "' ";
        if (code instanceof Long number && number < 0) {
            String name = SignalFunctions.reprOf((int) -number);
            return start
                    + (name == null
                            ? "died with unknown signal " + -number + "."
                            : "died with " + name + ".");
        }
        return start + "returned non-zero exit status " + Texts.str(code) + ".";
    }
}

package pyloom.stdlib.subprocess;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.PyException;
import pyloom.object.PyType;
import pyloom.object.Texts;

/** Python's {@code TimeoutExpired}: a program did not end in time. */
@PythonModule(value = "subprocess", pure = true, doc = "library/subprocess.html")
@PythonType(name = "TimeoutExpired")
public final class TimeoutExpired {

    /** The type. */
    public static final PyType TYPE =
            PyType.nativeType("subprocess", "TimeoutExpired", SubprocessErrors.ERROR).changeable();

    private TimeoutExpired() {}

    @PythonApi("TimeoutExpired.__init__(self, cmd, timeout, output=None, stderr=None)")
    static void initialize(
            PyException self, Object command, Object timeout, Object output, Object errors) {
        Attributes.setAttr(self, "cmd", command);
        Attributes.setAttr(self, "timeout", timeout);
        Attributes.setAttr(self, "output", output);
        Attributes.setAttr(self, "stderr", errors);
    }

    @PythonApi(value = "TimeoutExpired.stdout", kind = Kind.GETTER)
    static Object stdout(PyException self) {
        return Attributes.getAttr(self, "output");
    }

    @PythonApi(value = "TimeoutExpired.stdout", kind = Kind.SETTER)
    static void setStdout(PyException self, Object output) {
        Attributes.setAttr(self, "output", output);
    }

    @PythonApi("TimeoutExpired.__str__(self)")
    static String text(PyException self) {
        return "Command '"
                + Texts.str(Attributes.getAttr(self, "cmd"))
                + "' timed out after "
                + Texts.str(Attributes.getAttr(self, "timeout"))
                + " seconds";
    }
}

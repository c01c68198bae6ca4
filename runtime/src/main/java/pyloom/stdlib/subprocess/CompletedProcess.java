package pyloom.stdlib.subprocess;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyInstance;
import pyloom.object.PyType;
import pyloom.object.Texts;

/** Python's {@code CompletedProcess}: how a program ended. */
@PythonModule(value = "subprocess", pure = true, doc = "library/subprocess.html")
@PythonType(name = "CompletedProcess")
public final class CompletedProcess extends PyInstance {

    /** The type. */
    public static final PyType TYPE =
            PyType.nativeType("subprocess", "CompletedProcess", PyType.OBJECT)
                    .changeable()
                    .solid()
                    .withDict()
                    .weak()
                    .generic()
                    .allocating(CompletedProcess::new);

    private CompletedProcess(PyType type) {
        super(type);
    }

    static CompletedProcess of(Object args, Object code, Object stdout, Object stderr) {
        CompletedProcess made = new CompletedProcess(TYPE);
        made.initialize(args, code, stdout, stderr);
        return made;
    }

    @PythonApi("CompletedProcess.__init__(self, args, returncode, stdout=None, stderr=None)")
    void initialize(Object args, Object code, Object stdout, Object stderr) {
        putOwn("args", args);
        putOwn("returncode", code);
        putOwn("stdout", stdout);
        putOwn("stderr", stderr);
    }

    @PythonApi("CompletedProcess.check_returncode(self)")
    void checkReturncode() {
        if (own("returncode") instanceof Long code && code != 0) {
            throw SubprocessErrors.failed(code, own("args"), own("stdout"), own("stderr"));
        }
    }

    @PythonApi("CompletedProcess.__repr__(self)")
    String repr() {
        StringBuilder text = new StringBuilder("CompletedProcess(args=");
        text.append(Texts.repr(own("args")));
        text.append(", returncode=").append(Texts.repr(own("returncode")));
        for (String stream : new String[] {"stdout", "stderr"}) {
            if (own(stream.intern()) != null) {
                text.append(", ").append(stream).append('=').append(Texts.repr(own(stream)));
            }
        }
        return text.append(')').toString();
    }
}

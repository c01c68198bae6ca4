package pyloom.stdlib.subprocess;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Calls;
import pyloom.object.Numbers;
import pyloom.object.PyDict;
import pyloom.object.PyException;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.Texts;
import pyloom.object.ValueError;

/** The functions of {@code subprocess}, which run a program to its end. */
@PythonModule(value = "subprocess", pure = true, doc = "library/subprocess.html#subprocess.run")
public final class SubprocessCalls {

    /** A pipe to this program. */
    @PythonApi("PIPE")
    public static final long PIPE = Launch.PIPE;

    /** Where the output goes. */
    @PythonApi("STDOUT")
    public static final long STDOUT = Launch.STDOUT;

    /** Nowhere. */
    @PythonApi("DEVNULL")
    public static final long DEVNULL = Launch.DEVNULL;

    /** What {@code from subprocess import *} takes. */
    @PythonApi("__all__")
    public static final PyList ALL =
            PyList.of(
                    "Popen",
                    "PIPE",
                    "STDOUT",
                    "call",
                    "check_call",
                    "getstatusoutput",
                    "getoutput",
                    "check_output",
                    "run",
                    "CalledProcessError",
                    "DEVNULL",
                    "SubprocessError",
                    "TimeoutExpired",
                    "CompletedProcess");

    private SubprocessCalls() {}

    private static Popen start(Object[] args, PyDict options) {
        return (Popen) Calls.callWith(Popen.TYPE, args, options);
    }

    /** {@return how a program ended} */
    @PythonApi(
            "run(*popenargs, input=None, capture_output=False, timeout=None, check=False,"
                    + " **kwargs)")
    public static CompletedProcess run(
            Object[] args,
            Object input,
            boolean captures,
            Object timeout,
            boolean check,
            PyDict options) {
        if (input != null) {
            if (given(options, "stdin")) {
                throw new ValueError("stdin and input arguments may not both be used.");
            }
            options.put("stdin", PIPE);
        }
        if (captures) {
            if (given(options, "stdout") || given(options, "stderr")) {
                throw new ValueError(
                        "stdout and stderr arguments may not be used with capture_output.");
            }
            options.put("stdout", PIPE);
            options.put("stderr", PIPE);
        }
        Popen process = start(args, options);
        PyTuple output;
        try {
            output = process.communicate(input, timeout);
        } catch (PyException late) {
            process.kill();
            process.await(null);
            throw late;
        }
        Object code = process.poll();
        if (check && Numbers.index(code) != 0) {
            throw SubprocessErrors.failed(
                    Numbers.index(code), process.own("args"), output.get(0), output.get(1));
        }
        return CompletedProcess.of(process.own("args"), code, output.get(0), output.get(1));
    }

    private static boolean given(PyDict options, String name) {
        Object value = options.getOrAbsent(name);
        return value != ABSENT && value != null;
    }

    /** {@return the exit code of a program} */
    @PythonApi("call(*popenargs, timeout=None, **kwargs)")
    public static Object call(Object[] args, Object timeout, PyDict options) {
        Popen process = start(args, options);
        try {
            return process.await(timeout);
        } catch (PyException late) {
            process.kill();
            process.await(null);
            throw late;
        }
    }

    @PythonApi("check_call(*popenargs, timeout=None, **kwargs)")
    static long checkCall(Object[] args, Object timeout, PyDict options) {
        Object command = args.length > 0 ? args[0] : options.getOrAbsent("args");
        long code = Numbers.index(call(args, timeout, options));
        if (code != 0) {
            throw SubprocessErrors.failed(code, command, null, null);
        }
        return 0;
    }

    /** {@return what a program wrote to its output} */
    @PythonApi("check_output(*popenargs, timeout=None, **kwargs)")
    public static Object checkOutput(Object[] args, Object timeout, PyDict options) {
        for (String name : new String[] {"stdout", "check"}) {
            if (options.getOrAbsent(name) != ABSENT) {
                throw new ValueError(name + " argument not allowed, it will be overridden.");
            }
        }
        Object input = options.removeOrAbsent("input");
        boolean isText =
                given(options, "text")
                        || given(options, "universal_newlines")
                        || given(options, "encoding");
        if (input == null) {
            input = isText ? "" : pyloom.stdlib.builtins.PyBytes.EMPTY;
        }
        options.put("stdout", PIPE);
        return run(args, input == ABSENT ? null : input, false, timeout, true, options)
                .own("stdout");
    }

    @PythonApi("getstatusoutput(cmd, *, encoding=None, errors=None)")
    static PyTuple getstatusoutput(Object command, Object encoding, Object errors) {
        PyDict options = new PyDict();
        options.put("shell", true);
        options.put("text", true);
        options.put("encoding", encoding);
        options.put("errors", errors);
        options.put("stdout", PIPE);
        options.put("stderr", STDOUT);
        CompletedProcess done = run(new Object[] {command}, null, false, null, false, options);
        String output = Texts.str(done.own("stdout"));
        boolean hasEnd = output.endsWith("\n");
        return PyTuple.of(
                done.own("returncode"), hasEnd ? output.substring(0, output.length() - 1) : output);
    }

    @PythonApi("getoutput(cmd, *, encoding=None, errors=None)")
    static Object getoutput(Object command, Object encoding, Object errors) {
        return getstatusoutput(command, encoding, errors).get(1);
    }

    /** {@return the error of two arguments that say different things} */
    static PyException disagreement() {
        return pyloom.object.Exceptions.raise(
                SubprocessErrors.ERROR.call(
                        "Cannot disambiguate when both text and universal_newlines are supplied"
                                + " but different. Pass one or the other."));
    }
}

package pyloom.stdlib.subprocess;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.files.Descriptors;
import pyloom.files.InputPipe;
import pyloom.files.OutputPipe;
import pyloom.object.Attributes;
import pyloom.object.BrokenPipeError;
import pyloom.object.Calls;
import pyloom.object.Items;
import pyloom.object.NotImplementedError;
import pyloom.object.Numbers;
import pyloom.object.PyDict;
import pyloom.object.PyInstance;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.Truth;
import pyloom.object.ValueError;
import pyloom.stdlib.io.BuiltinOpen;
import pyloom.stdlib.signal.OtherProcesses;
import pyloom.sync.Deadline;
import pyloom.sync.Signal;

import java.util.List;

/**
 * Python's {@code subprocess.Popen}: a program that runs beside this one.
 *
 * <p>Waiting for its end is interruptible like every wait of the runtime. {@code sent} is written
 * before the signal is sent.
 */
@PythonModule(value = "subprocess", pure = true, doc = "library/subprocess.html#popen-constructor")
@PythonType(name = "Popen")
public final class Popen extends PyInstance {

    /** The type. */
    public static final PyType TYPE =
            PyType.nativeType("subprocess", "Popen", PyType.OBJECT)
                    .changeable()
                    .solid()
                    .withDict()
                    .weak()
                    .generic()
                    .allocating(Popen::new);

    private static final List<Integer> DEADLY = List.of(6, 9, 11); // nobody exits with these
    private static final int SIGNALLED = 128;
    private static final int TERMINATE = 15;
    private static final int KILL = 9;

    private Process process;
    private volatile long sent; // the last signal that this program has sent to it

    private Popen(PyType type) {
        super(type);
    }

    @PythonApi(
            "Popen.__init__(self, args, bufsize=-1, executable=None, stdin=None, stdout=None,"
                    + " stderr=None, preexec_fn=None, close_fds=True, shell=False, cwd=None,"
                    + " env=None, universal_newlines=None, startupinfo=None, creationflags=0,"
                    + " restore_signals=True, start_new_session=False, pass_fds=(), **options)")
    void initialize(
            Object args,
            Object bufsize,
            Object executable,
            Object stdin,
            Object stdout,
            Object stderr,
            Object preexec,
            Object closeFds,
            boolean shell,
            Object cwd,
            Object env,
            Object universalNewlines,
            Object startupInfo,
            Object creationFlags,
            Object restoreSignals,
            boolean newSession,
            Object passed,
            PyDict options) {
        Streams streams = Streams.of(universalNewlines, bufsize, options);
        refuse("preexec_fn", preexec);
        refuse("startupinfo", startupInfo);
        if (Items.len(passed) > 0) {
            refuse("pass_fds", passed);
        }
        putOwn("args", args);
        putOwn("returncode", null);
        Launch launch = new Launch();
        launch.setCommand(args, shell, executable);
        if (newSession) {
            launch.startSession();
        }
        launch.setDirectory(cwd);
        launch.setEnvironment(env);
        launch.setInput(stdin);
        launch.setOutput(stdout);
        launch.setErrors(stderr);
        process = launch.start();
        putOwn("pid", process.pid());
        putOwn("stdin", streams.writer(stdin, process));
        putOwn("stdout", streams.reader(stdout, process, true));
        putOwn("stderr", streams.reader(stderr, process, false));
        putOwn("universal_newlines", streams.isText());
        putOwn("text_mode", streams.isText());
        putOwn("encoding", streams.encoding());
        putOwn("errors", streams.errors());
    }

    static void refuse(String name, Object value) {
        if (value != null) {
            throw new NotImplementedError("subprocess: " + name + " is not supported");
        }
    }

    /** How the pipes look to this program. */
    private record Streams(boolean isText, long size, Object encoding, Object errors) {

        static Streams of(Object universalNewlines, Object bufsize, PyDict options) {
            Object encoding = take(options, "encoding");
            Object errors = take(options, "errors");
            Object text = take(options, "text");
            take(options, "umask");
            take(options, "pipesize");
            for (String name : List.of("user", "group", "extra_groups", "process_group")) {
                refuse(name, take(options, name));
            }
            for (Object unknown : options.keyList()) {
                throw new pyloom.object.TypeError(
                        "Popen.__init__() got an unexpected keyword argument '"
                                + Texts.str(unknown)
                                + "'");
            }
            boolean areBoth = text != null && universalNewlines != null;
            if (areBoth && Truth.truth(text) != Truth.truth(universalNewlines)) {
                throw SubprocessCalls.disagreement();
            }
            boolean isText =
                    encoding != null
                            || errors != null
                            || Truth.truth(text)
                            || Truth.truth(universalNewlines);
            return new Streams(isText, Numbers.index(bufsize), encoding, errors);
        }

        private static Object take(PyDict options, String name) {
            Object value = options.removeOrAbsent(name);
            return value == pyloom.object.Absent.ABSENT ? null : value;
        }

        Object writer(Object kind, Process process) {
            return Launch.kind(kind) != Launch.Kind.TO_PIPE
                    ? null
                    : open(Descriptors.add(new OutputPipe(process.getOutputStream())), "w");
        }

        Object reader(Object kind, Process process, boolean isOutput) {
            if (Launch.kind(kind) != Launch.Kind.TO_PIPE) {
                return null;
            }
            InputPipe pipe =
                    new InputPipe(isOutput ? process::getInputStream : process::getErrorStream, -1);
            return open(Descriptors.add(pipe), "r");
        }

        private Object open(int number, String mode) {
            PyDict options = new PyDict();
            if (isText) {
                options.put("encoding", encoding);
                options.put("errors", errors);
            }
            boolean isLine = isText && size == 1 && mode.equals("w");
            long buffer = size == 1 && !isLine || size == 0 && isText ? -1 : size;
            Object[] arguments = {(long) number, isText ? mode : mode + "b", buffer};
            return Calls.callWith(BuiltinOpen.OPEN, arguments, options);
        }
    }

    // --- its end

    private Object code() {
        return own("returncode");
    }

    private void note(int exit) {
        int signal = exit - SIGNALLED;
        boolean isSignal = signal > 0 && (signal == sent || DEADLY.contains(signal));
        putOwn("returncode", (long) (isSignal ? -signal : exit));
    }

    /** {@return the exit code, or None while it runs} */
    @PythonApi("Popen.poll(self)")
    public synchronized Object poll() {
        if (code() == null && !process.isAlive()) {
            note(process.exitValue());
        }
        return code();
    }

    /** {@return the exit code, once it has ended} */
    @PythonApi("Popen.wait(self, timeout=None)")
    public Object await(Object timeout) {
        if (poll() == null) {
            Deadline deadline =
                    timeout == null ? Deadline.NEVER : Deadline.in(Numbers.real(timeout));
            Signal ended = new Signal();
            process.onExit().thenRun(ended::set);
            if (!ended.await(deadline) && process.isAlive()) {
                throw SubprocessErrors.late(own("args"), timeout, null, null);
            }
        }
        return poll();
    }

    @PythonApi("Popen.send_signal(self, sig)")
    void sendSignal(Object signal) {
        if (poll() == null) {
            long number = Numbers.index(signal);
            sent = number;
            OtherProcesses.send(process.pid(), number);
        }
    }

    @PythonApi("Popen.terminate(self)")
    void terminate() {
        sendSignal((long) TERMINATE);
    }

    /** Kills it. */
    @PythonApi("Popen.kill(self)")
    public void kill() {
        if (poll() == null) {
            sent = KILL;
            process.destroyForcibly();
        }
    }

    // --- its streams

    /** {@return what it wrote to the two pipes, once it has ended} */
    @PythonApi("Popen.communicate(self, input=None, timeout=None)")
    public PyTuple communicate(Object input, Object timeout) {
        Object stdin = own("stdin");
        if (input != null && stdin == null) {
            throw new ValueError("Cannot send input if stdin is not PIPE");
        }
        Deadline deadline = timeout == null ? Deadline.NEVER : Deadline.in(Numbers.real(timeout));
        Transfer writing = stdin == null ? null : new Transfer(() -> write(stdin, input));
        Transfer output = reading(own("stdout"));
        Transfer errors = reading(own("stderr"));
        for (Transfer each : new Transfer[] {output, errors, writing}) {
            if (each != null && !each.await(deadline)) {
                throw SubprocessErrors.late(own("args"), timeout, null, null);
            }
        }
        if (deadline.isLimited() && deadline.left() == 0 && process.isAlive()) {
            throw SubprocessErrors.late(own("args"), timeout, null, null);
        }
        await(deadline.isLimited() ? (Object) (deadline.left() / 1e9) : null);
        return PyTuple.of(
                output == null ? null : output.result(), errors == null ? null : errors.result());
    }

    private static Transfer reading(Object stream) {
        return stream == null
                ? null
                : new Transfer(
                        () -> {
                            Object all = Attributes.callMethod(stream, "read");
                            Attributes.callMethod(stream, "close");
                            return all;
                        });
    }

    private static Object write(Object stdin, Object input) {
        try {
            if (input != null) {
                Attributes.callMethod(stdin, "write", input);
            }
            Attributes.callMethod(stdin, "close");
        } catch (BrokenPipeError gone) {
            return null; // it does not want more
        }
        return null;
    }

    @PythonApi("Popen.__enter__(self)")
    Object enter() {
        return this;
    }

    @PythonApi("Popen.__exit__(self, exc_type, value, traceback)")
    void exit(Object type, Object value, Object traceback) {
        for (String stream : new String[] {"stdout", "stderr", "stdin"}) {
            Object file = own(stream);
            if (file != null) {
                Attributes.callMethod(file, "close");
            }
        }
        await(null);
    }

    @PythonApi("Popen.__repr__(self)")
    String repr() {
        return "<%s: returncode: %s args: %s>"
                .formatted(
                        pyType().shortName(),
                        code() == null ? "None" : Texts.repr(code()),
                        Texts.repr(own("args")));
    }
}

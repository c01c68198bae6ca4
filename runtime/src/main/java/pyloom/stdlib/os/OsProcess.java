package pyloom.stdlib.os;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.files.Environment;
import pyloom.files.Errno;
import pyloom.files.Failures;
import pyloom.files.FileNames;
import pyloom.files.FileStatus;
import pyloom.files.Paths;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.ValueError;
import pyloom.stdlib.builtins.PyBytes;
import pyloom.stdlib.signal.OtherProcesses;
import pyloom.stdlib.signal.SignalFunctions;
import pyloom.stdlib.structseq.TupleType;
import pyloom.sync.Deadline;
import pyloom.sync.Signal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;

/** The functions of {@code os} about this process and this machine. */
@PythonModule(value = "os", doc = "library/os.html#process-parameters")
public final class OsProcess {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Path SELF = Path.of("/proc/self");
    private static final double NANOS = 1e9;
    private static final int KILLED = 134; // 128 and the number of SIGABRT

    private static final TupleType TIMES =
            TupleType.of(
                    "posix",
                    "times_result",
                    5,
                    "user",
                    "system",
                    "children_user",
                    "children_system",
                    "elapsed");
    private static final TupleType UNAME =
            TupleType.of(
                    "posix",
                    "uname_result",
                    5,
                    "sysname",
                    "nodename",
                    "release",
                    "version",
                    "machine");

    /** The type of {@code os.times}. */
    @PythonApi("times_result")
    public static final PyType TIMES_RESULT = TIMES.type();

    /** The type of {@code os.uname}. */
    @PythonApi("uname_result")
    public static final PyType UNAME_RESULT = UNAME.type();

    private OsProcess() {}

    /** {@return the number of this process} */
    @PythonApi("getpid()")
    public static long getpid() {
        return ProcessHandle.current().pid();
    }

    @PythonApi("getppid()")
    public static long getppid() {
        return ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(1L);
    }

    /** {@return how many processors there are} */
    @PythonApi("cpu_count()")
    public static long cpuCount() {
        return Runtime.getRuntime().availableProcessors();
    }

    @PythonApi("process_cpu_count()")
    public static long processCpuCount() {
        return Runtime.getRuntime().availableProcessors();
    }

    private static FileStatus self() {
        FileStatus status = FileStatus.find(SELF, true);
        if (status == null) {
            throw Errno.error(Errno.ENOSYS);
        }
        return status;
    }

    @PythonApi("getuid()")
    public static long getuid() {
        return self().user();
    }

    @PythonApi("geteuid()")
    public static long geteuid() {
        return self().user();
    }

    @PythonApi("getgid()")
    public static long getgid() {
        return self().group();
    }

    @PythonApi("getegid()")
    public static long getegid() {
        return self().group();
    }

    @PythonApi("getlogin()")
    public static String getlogin() {
        return System.getProperty("user.name");
    }

    /** {@return random bytes that nobody can foresee} */
    @PythonApi("urandom(size, /)")
    public static PyBytes urandom(long size) {
        if (size < 0) {
            throw new ValueError("negative argument not allowed");
        }
        byte[] bytes = new byte[Math.toIntExact(size)];
        RANDOM.nextBytes(bytes);
        return PyBytes.owning(bytes);
    }

    @PythonApi("getrandom(size, flags=0)")
    public static PyBytes getrandom(long size, long flags) {
        if (size < 0) {
            throw Errno.error(Errno.EINVAL);
        }
        return urandom(size);
    }

    /** {@return the text of an error number} */
    @PythonApi("strerror(code, /)")
    public static String strerror(long code) {
        return Errno.text(code);
    }

    @PythonApi("times()")
    public static PyTuple times() {
        long cpu =
                ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .map(java.time.Duration::toNanos)
                        .orElse(0L);
        return TIMES.make(cpu / NANOS, 0.0, 0.0, 0.0, System.nanoTime() / NANOS);
    }

    /** {@return what the system and the machine are called} */
    @PythonApi("uname()")
    public static PyTuple uname() {
        return UNAME.make(
                "Linux", kernel("hostname"), kernel("osrelease"), kernel("version"), machine());
    }

    private static String kernel(String name) {
        try {
            return Files.readString(Path.of("/proc/sys/kernel/" + name)).strip();
        } catch (IOException unknown) {
            return "";
        }
    }

    private static String machine() {
        String name = System.getProperty("os.arch");
        return name.equals("amd64") ? "x86_64" : name;
    }

    @PythonApi("getloadavg()")
    public static PyTuple getloadavg() {
        try {
            String[] parts = Files.readString(Path.of("/proc/loadavg")).split(" ");
            return PyTuple.of(
                    Double.valueOf(parts[0]), Double.valueOf(parts[1]), Double.valueOf(parts[2]));
        } catch (IOException unknown) {
            throw new pyloom.object.OSError("Load averages are unobtainable");
        }
    }

    @PythonApi("sched_yield()")
    public static void schedYield() {
        Thread.yield();
    }

    @PythonApi("putenv(name, value, /)")
    public static void putenv(Object name, Object value) {
        Environment.put(FileNames.text(name), FileNames.text(value));
    }

    @PythonApi("unsetenv(name, /)")
    public static void unsetenv(Object name) {
        Environment.remove(FileNames.text(name));
    }

    /** Ends the process at once: nothing is flushed and nobody is told. */
    @PythonApi("_exit(status)")
    public static void exit(int status) {
        ProcessExit.now(status);
    }

    @PythonApi("abort()")
    public static void abort() {
        ProcessExit.now(KILLED);
    }

    /** {@return how a command of the shell ended: its exit code in the upper byte} */
    @PythonApi("system(command)")
    public static long system(Object command) {
        try {
            ProcessBuilder shell =
                    new ProcessBuilder("/bin/sh", "-c", FileNames.text(command)).inheritIO();
            shell.directory(Path.of(Paths.currentDirectory()).toFile());
            shell.environment().clear();
            shell.environment().putAll(Environment.copy());
            Process process = shell.start();
            Signal ended = new Signal();
            process.onExit().thenRun(ended::set);
            ended.await(Deadline.NEVER);
            return (long) process.exitValue() << Byte.SIZE;
        } catch (IOException failure) {
            throw Failures.of(failure);
        }
    }

    @PythonApi("waitstatus_to_exitcode(status)")
    public static long waitstatusToExitcode(long status) {
        long signal = status & 0x7f;
        return signal == 0 ? status >> Byte.SIZE & 0xff : -signal;
    }

    /** Sends a signal to a process, or to a group if the number is negative. */
    @PythonApi("kill(pid, signal, /)")
    public static void kill(long pid, long signal) {
        if (pid != getpid()) {
            OtherProcesses.send(pid, signal);
        } else if (signal != 0) {
            SignalFunctions.raiseSignal(signal);
        }
    }

    @PythonApi("killpg(pgid, signal, /)")
    public static void killpg(long group, long signal) {
        OtherProcesses.send(-group, signal);
    }

    @PythonApi("getpgrp()")
    public static long getpgrp() {
        return processGroup("self");
    }

    @PythonApi("getpgid(pid)")
    public static long getpgid(long pid) {
        return processGroup(pid == 0 ? "self" : Long.toString(pid));
    }

    /** The fifth field of its status, which begins behind the name in brackets. */
    private static long processGroup(String process) {
        try {
            String status = Files.readString(Path.of("/proc/" + process + "/stat"));
            return Long.parseLong(status.substring(status.lastIndexOf(')') + 2).split(" ")[2]);
        } catch (IOException gone) {
            throw Errno.error(3);
        }
    }

    @PythonApi("get_exec_path(env=None)")
    public static PyList getExecPath(Object env) {
        Object path =
                env == null
                        ? Environment.get("PATH")
                        : pyloom.object.Attributes.callMethod(env, "get", "PATH");
        String text = path instanceof String known ? known : OsConstants.DEFPATH;
        return PyList.of((Object[]) text.split(":"));
    }
}

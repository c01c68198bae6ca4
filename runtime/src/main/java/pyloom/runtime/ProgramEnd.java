package pyloom.runtime;

import pyloom.object.Absent;
import pyloom.object.Attributes;
import pyloom.object.Exceptions;
import pyloom.object.Generators;
import pyloom.object.KeyboardInterrupt;
import pyloom.object.NativeModule;
import pyloom.object.PyException;
import pyloom.object.PyValueInstance;
import pyloom.object.SystemExit;
import pyloom.object.Texts;
import pyloom.object.Truth;
import pyloom.stdlib.atexit.AtExit;
import pyloom.stdlib.builtins.Streams;
import pyloom.stdlib.io.OpenFiles;
import pyloom.stdlib.signal.OwnDeath;
import pyloom.stdlib.sys.SysHooks;
import pyloom.stdlib.threading.StandardError;
import pyloom.stdlib.threading.Threads;

import java.math.BigInteger;

/**
 * How a program ends, step by step as in CPython: the exception that nobody caught is reported, the
 * other threads end, what was registered with {@code atexit} is called, the streams are flushed.
 */
final class ProgramEnd {

    private static final int FAILED = 1;
    private static final int UNFLUSHED = 120;
    private static final int INTERRUPTED = 130;
    private static final int TOO_LARGE = 255;
    private static final int BITS = 0xff;

    /**
     * Whether a KeyboardInterrupt ended the last program; its thread has ended before it is read.
     */
    private static volatile boolean isInterrupted;

    private ProgramEnd() {}

    /** Ends the process with the exit code of its program, or by SIGINT where that ended it. */
    static void halt(int exitCode) {
        if (isInterrupted && exitCode == INTERRUPTED) {
            OwnDeath.byInterrupt();
        }
        Runtime.getRuntime().halt(exitCode);
    }

    /**
     * {@return the exit code of the program}
     *
     * @param thrown what ended its main module, or null
     */
    static int of(Throwable thrown) {
        isInterrupted = false;
        int code = thrown == null ? 0 : report(Exceptions.of(thrown));
        try {
            Threads.awaitNonDaemons();
        } catch (Throwable interrupted) {
            SysHooks.callUnraisable(Exceptions.of(interrupted), null, null);
        }
        AtExit.run();
        boolean isFlushed = flushStreams();
        Generators.closeAll();
        OpenFiles.flushAll();
        isFlushed &= flushStreams();
        return isFlushed ? code : UNFLUSHED;
    }

    /** Ends what Java code called of Python, when the JVM ends. */
    static void ofLibrary() {
        AtExit.run();
        flushStreams();
        Generators.closeAll();
        OpenFiles.flushAll();
        flushStreams();
    }

    /** {@return the exit code} Reports what ended the main module. */
    private static int report(PyException exception) {
        if (exception instanceof SystemExit exit) {
            return codeOf(exit);
        }
        SystemExit instead = SysHooks.reportUncaught(exception);
        if (instead != null) {
            return codeOf(instead);
        }
        isInterrupted = exception.pyType().isSubtypeOf(KeyboardInterrupt.TYPE);
        return isInterrupted ? INTERRUPTED : FAILED;
    }

    private static int codeOf(SystemExit exit) {
        return switch (PyValueInstance.unwrap(exit.code())) {
            case null -> 0;
            case Long number when number == number.intValue() -> number.intValue() & BITS;
            case Long number -> (int) (number & BITS);
            case BigInteger _ -> TOO_LARGE;
            case Boolean flag -> flag ? 1 : 0;
            default -> {
                StandardError.print(Texts.str(exit.code()) + "\n");
                yield FAILED;
            }
        };
    }

    /** Flushes stdout and stderr; says whether stdout took everything. */
    private static boolean flushStreams() {
        Object stdout = streamOf("stdout");
        boolean isFlushed = true;
        try {
            if (stdout != null) {
                Streams.flush(stdout);
            }
        } catch (PyException failure) {
            SysHooks.callUnraisable(failure, "Exception ignored on flushing sys.stdout", null);
            NativeModule.named("sys").global("stdout").set(null); // once is enough
            isFlushed = false;
        }
        try {
            Object stderr = streamOf("stderr");
            if (stderr != null) {
                Streams.flush(stderr);
            }
        } catch (PyException failure) {
            return isFlushed;
        }
        return isFlushed;
    }

    private static Object streamOf(String name) {
        Object stream = NativeModule.named("sys").peek(name);
        if (stream == null || stream == Absent.ABSENT) {
            return null;
        }
        return Truth.truth(Attributes.getAttrOr(stream, "closed", false)) ? null : stream;
    }
}

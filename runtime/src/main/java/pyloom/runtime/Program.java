package pyloom.runtime;

import pyloom.object.Frames;
import pyloom.object.Interrupts;
import pyloom.object.PyloomThread;
import pyloom.stdlib.signal.Arrivals;
import pyloom.stdlib.sys.SysProcess;
import pyloom.stdlib.threading.Threads;
import pyloom.stdlib.traceback.SourceLines;

import java.lang.reflect.Method;
import java.net.URI;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A translated program from start to end: runs the main module on a thread of its own with a large
 * stack, awaits the threads that it started and that are no daemons, and tells the exit code.
 *
 * @see <a href="https://docs.python.org/3.13/library/__main__.html">__main__</a>
 */
public final class Program {

    private static final long STACK_SIZE = 1L << 30;

    /** Who wants a program's main module instead of a run of it. */
    private static final ScopedValue<Consumer<TranslatedModule>> TAKER = ScopedValue.newInstance();

    private final TranslatedModule module;
    private int exitCode;

    private Program(TranslatedModule module) {
        this.module = module;
    }

    /**
     * Runs a program that was compiled to class files and ends the process; for its {@code main}.
     *
     * @param module its main module
     * @param args its arguments
     */
    public static void run(TranslatedModule module, String[] args) {
        Class<?> caller =
                StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).getCallerClass();
        run(module, args, caller);
    }

    /**
     * Runs a program whose main module nobody asks for, and ends the process; for its {@code main}.
     *
     * @param file the Python source
     * @param args its arguments
     * @param body the statements of the main module
     */
    public static void run(String file, String[] args, Runnable body) {
        Class<?> caller =
                StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).getCallerClass();
        run(new TranslatedModule("__main__", file, body), args, caller);
    }

    private static void run(TranslatedModule module, String[] args, Class<?> caller) {
        ClassLoader loader = caller.getClassLoader();
        Frames.register(caller, module, module.codes());
        if (TAKER.isBound()) {
            TAKER.get().accept(module);
            return;
        }
        SourceLines.setProgram(loader);
        int exitCode = start(module, args, new ClassPathModules(loader), placeOf(caller));
        halt(exitCode);
    }

    /**
     * Ends the process as CPython ends after its program: with the exit code, or by SIGINT if an
     * uncaught KeyboardInterrupt ended it. All output has been flushed by then.
     */
    public static void halt(int exitCode) {
        ProgramEnd.halt(exitCode);
    }

    /**
     * {@return the exit code of a program, which has ended} Daemon threads may still run.
     *
     * @param module its main module
     * @param args its arguments
     * @param source where its other modules are found
     */
    public static int start(TranslatedModule module, String[] args, ModuleSource source) {
        return start(module, args, source, null);
    }

    private static int start(
            TranslatedModule module, String[] args, ModuleSource source, String home) {
        ImportSystem.start(source, home);
        SysProcess.start(module.file(), args);
        Program program = new Program(module);
        Thread thread = new PyloomThread(null, program::runMain, "MainThread", STACK_SIZE);
        Interrupts.bindMainThread(thread);
        Arrivals.start();
        thread.start();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException stopped) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return program.exitCode;
    }

    /** The jar or folder that a class is from; a module's {@code __file__} is a name in it. */
    private static String placeOf(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source == null || !"file".equals(source.getLocation().getProtocol())) {
            return null;
        }
        String path = Path.of(URI.create(source.getLocation().toString())).toString();
        return path.replace('\\', '/');
    }

    /**
     * {@return the module of an emitted class, which has not run}
     *
     * @param type the name of the class
     * @param loader its loader
     */
    public static TranslatedModule moduleOf(String type, ClassLoader loader) {
        return ClassPathModules.moduleOf(type, loader);
    }

    /** {@return the module that the {@code main} of an emitted class would run} */
    static TranslatedModule moduleOfMain(Class<?> emitted) throws ReflectiveOperationException {
        List<TranslatedModule> taken = new ArrayList<>();
        Method main = emitted.getMethod("main", String[].class);
        ScopedValue.where(TAKER, taken::add).call(() -> main.invoke(null, (Object) new String[0]));
        return taken.getFirst();
    }

    private void runMain() {
        Threads.bindMain();
        Throwable end = null;
        try {
            ImportSystem.runAsProgram(module);
        } catch (Throwable thrown) {
            end = thrown;
        }
        exitCode = ProgramEnd.of(end);
    }
}

package pyloom.runtime;

import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.stdlib.sys.SysProcess;
import pyloom.stdlib.threading.Threads;
import pyloom.stdlib.traceback.SourceLines;

/**
 * Translated modules that Java code calls without a translated program around them. The first call
 * starts the import system; the thread of that call is Python's main thread. What Python wrote is
 * flushed, and what it registered with {@code atexit} is called, when the JVM ends.
 *
 * <p>The lock of the class is held while the import system starts, so that what that did happens
 * before every call.
 */
final class Libraries {

    private static volatile boolean isStarted;

    private Libraries() {}

    /**
     * {@return the result of a function of a module, which is imported first if need be}
     *
     * @param positional the positional arguments, as {@link JavaValues#toPython} takes them
     * @param names the names of further arguments
     * @param named the values of those
     */
    static Object invoke(
            TranslatedModule module,
            ClassLoader loader,
            String function,
            Object[] positional,
            String[] names,
            Object[] named) {
        start(loader);
        Object target = Attributes.getAttr(ImportSystem.importNamed(module.name()), function);
        Object[] arguments = new Object[positional.length + named.length];
        for (int i = 0; i < positional.length; i++) {
            arguments[i] = JavaValues.toPython(positional[i]);
        }
        for (int i = 0; i < named.length; i++) {
            arguments[positional.length + i] = JavaValues.toPython(named[i]);
        }
        return Calls.callArray(target, arguments, names.length == 0 ? null : names);
    }

    private static void start(ClassLoader loader) {
        if (isStarted || ImportSystem.isStarted()) {
            return;
        }
        synchronized (Libraries.class) {
            if (isStarted) {
                return;
            }
            SourceLines.setProgram(loader);
            ImportSystem.start(new ClassPathModules(loader), null);
            SysProcess.start("", new String[0]);
            Threads.bindMain();
            Runtime.getRuntime().addShutdownHook(new Thread(ProgramEnd::ofLibrary, "python-end"));
            isStarted = true;
        }
    }
}

package pyloom.runtime;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Attributes;
import pyloom.object.ImportError;
import pyloom.object.ModuleNotFoundError;
import pyloom.object.ModuleTable;
import pyloom.object.NativeModule;
import pyloom.object.Natives;
import pyloom.object.PyDict;
import pyloom.object.PyList;
import pyloom.object.PyModule;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds modules and runs their bodies once. First come the modules of the runtime, then those that
 * the {@link ModuleSource} of the program finds.
 *
 * <p>A thread that imports a module whose body another thread is running waits until it is done,
 * unless that thread in turn waits for this one: then it sees the module as it is so far, as in
 * CPython. What the body did happens before any other thread's import returns.
 *
 * @see <a href="https://docs.python.org/3.13/reference/import.html">The import system</a>
 */
public final class ImportSystem {

    /** The bodies that are running, by module; guarded by itself, and waited on. */
    private static final Map<TranslatedModule, Thread> RUNNING = new ConcurrentHashMap<>();

    /** What each thread waits for; guarded by {@code RUNNING}. */
    private static final Map<Thread, TranslatedModule> WAITING = new ConcurrentHashMap<>();

    /** Modules of the library that import another one of their package, which is then there too. */
    private static final Map<String, String> IMPORTS = Map.of("logging.config", "logging.handlers");

    private static volatile ModuleSource source;

    /** Where the relative names of source files start; null where they are absolute. */
    private static volatile String home;

    private ImportSystem() {}

    /**
     * Starts a program: forgets all modules, and finds those to come in {@code newSource}.
     *
     * @param newHome where the relative names of its source files start, or null
     */
    static void start(ModuleSource newSource, String newHome) {
        ModuleTable.renew();
        source = newSource;
        home = newHome;
    }

    /** {@return whether a program has started} */
    static boolean isStarted() {
        return source != null;
    }

    /** {@return the loaded module of that name, or {@code ABSENT}} */
    static Object loaded(String name) {
        return ModuleTable.modules().getOrAbsent(name);
    }

    /** {@return whether the body of a module is running} */
    static boolean isRunning(TranslatedModule module) {
        return RUNNING.containsKey(module);
    }

    /** {@return the module of that dotted name, imported after its packages} */
    public static Object importNamed(String name) {
        for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
            importOne(name.substring(0, dot), true);
        }
        return importOne(name, true);
    }

    /** Imports a submodule for {@code from package import name}, if there is one. */
    static void importIfPresent(String name) {
        importOne(name, false);
    }

    private static Object importOne(String name, boolean isRequired) {
        Object known = loaded(name);
        if (known == null) {
            ModuleNotFoundError error =
                    new ModuleNotFoundError("import of " + name + " halted; None in sys.modules");
            error.setName(name);
            throw error;
        }
        if (known instanceof TranslatedModule module) {
            await(module);
            return module;
        }
        if (known != ABSENT) {
            return known;
        }
        return load(name, isRequired);
    }

    private static Object load(String name, boolean isRequired) {
        String realName = ModuleTable.realName(name);
        if (!realName.equals(name)) {
            Object meant = importOne(realName, true);
            ModuleTable.modules().put(name, meant);
            return meant;
        }
        int dot = name.lastIndexOf('.');
        Object around = dot < 0 ? null : loaded(name.substring(0, dot));
        if (dot >= 0 && Attributes.getAttrOr(around, "__path__", ABSENT) == ABSENT && isRequired) {
            throw notFound(name, "; '" + name.substring(0, dot) + "' is not a package");
        }
        PyModule module;
        if (isNative(name, dot < 0 ? null : around)) {
            module = NativeModule.named(name);
            module.global("__package__").set(dot < 0 ? "" : name.substring(0, dot));
            ModuleTable.modules().put(name, module);
            if (IMPORTS.containsKey(name)) {
                importNamed(IMPORTS.get(name));
            }
        } else {
            TranslatedModule translated = source == null ? null : source.find(name);
            if (translated == null) {
                if (!isRequired) {
                    return ABSENT;
                }
                throw notFound(name, "");
            }
            run(translated, name);
            module = translated;
        }
        Object result = loaded(name); // a module may put another object in its place
        if (dot >= 0) {
            Attributes.setAttr(around, name.substring(dot + 1), result);
        }
        return result == ABSENT ? module : result;
    }

    /**
     * A program's own module hides one of the library, unless the interpreter has that built in.
     */
    private static boolean isNative(String name, Object around) {
        if (!Natives.registry().hasModule(name)) {
            return false;
        }
        return name.indexOf('.') >= 0
                ? !(around instanceof TranslatedModule)
                : BuiltinModules.has(name) || source == null || !source.hides(name);
    }

    /** {@return whether a module could be imported whose package is} */
    static boolean isThere(String name) {
        int dot = name.lastIndexOf('.');
        Object around = dot < 0 ? null : loaded(name.substring(0, dot));
        return isNative(ModuleTable.realName(name), around)
                || source != null && source.find(name) != null;
    }

    private static ModuleNotFoundError notFound(String name, String reason) {
        ModuleNotFoundError error =
                new ModuleNotFoundError("No module named '" + name + "'" + reason);
        error.setName(name);
        return error;
    }

    private static void run(TranslatedModule module, String name) {
        prepare(module, name);
        synchronized (RUNNING) {
            if (loaded(name) != ABSENT) {
                await(module);
                return;
            }
            ModuleTable.modules().put(name, module);
            RUNNING.put(module, Thread.currentThread());
        }
        boolean done = false;
        try {
            module.run();
            done = true;
        } finally {
            if (!done) {
                ModuleTable.modules().removeOrAbsent(name);
            }
            synchronized (RUNNING) {
                RUNNING.remove(module);
                RUNNING.notifyAll();
            }
        }
    }

    /** Sets the variables that tell a module what it is. */
    private static void prepare(TranslatedModule module, String name) {
        boolean isPackage = module.isPackage();
        int dot = name.lastIndexOf('.');
        String around = dot < 0 ? "" : name.substring(0, dot);
        module.global("__name__").set(name);
        module.global("__package__").set(isPackage ? name : around);
        module.global("__builtins__").set(NativeModule.builtins().dict());
        if (module.peek("__path__") != ABSENT) {
            module.global("__package__").set(name);
            return;
        }
        module.global("__file__").set(fileOf(module));
        module.global("__cached__").set(null);
        if (isPackage) {
            String file = fileOf(module);
            int slash = Math.max(file.lastIndexOf('/'), 0);
            module.global("__path__").set(PyList.of(file.substring(0, slash)));
        }
    }

    private static String fileOf(TranslatedModule module) {
        String file = module.file();
        return home == null || file.startsWith("/") ? file : home + "/" + file;
    }

    /** Waits until no other thread runs the body of a module, or that thread waits for this one. */
    private static void await(TranslatedModule module) {
        if (!RUNNING.containsKey(module)) {
            return;
        }
        synchronized (RUNNING) {
            Thread self = Thread.currentThread();
            try {
                while (RUNNING.containsKey(module) && !leadsTo(module, self)) {
                    WAITING.put(self, module);
                    waitForEnd();
                }
            } finally {
                WAITING.remove(self);
            }
        }
    }

    private static boolean leadsTo(TranslatedModule module, Thread thread) {
        TranslatedModule next = module;
        while (next != null) {
            Thread runner = RUNNING.get(next);
            if (runner == null) {
                return false;
            }
            if (runner == thread) {
                return true;
            }
            next = WAITING.get(runner);
        }
        return false;
    }

    private static void waitForEnd() {
        try {
            RUNNING.wait();
        } catch (InterruptedException interrupted) {
            pyloom.object.Interrupts.deliver();
        }
    }

    /** {@return the absolute name that a relative import in {@code importer} means} */
    static String resolve(PyModule importer, int level, String name) {
        Object known = importer.peek("__package__");
        String start = known instanceof String text ? text : "";
        if (start.isEmpty()) {
            throw new ImportError("attempted relative import with no known parent package");
        }
        for (int i = 1; i < level; i++) {
            int dot = start.lastIndexOf('.');
            if (dot < 0) {
                throw new ImportError("attempted relative import beyond top-level package");
            }
            start = start.substring(0, dot);
        }
        return name.isEmpty() ? start : start + "." + name;
    }

    /** Makes a module the program: {@code __main__}. */
    static void runAsProgram(TranslatedModule module) {
        PyDict modules = ModuleTable.modules();
        modules.put("__main__", module);
        module.global("__name__").set("__main__");
        module.global("__package__").set(null);
        module.global("__annotations__").set(new PyDict());
        module.global("__builtins__").set(NativeModule.builtins());
        module.global("__file__").set(fileOf(module));
        module.global("__cached__").set(null);
        module.run();
    }
}

package pyloom.translator.api;

import pyloom.object.Absent;
import pyloom.object.Hints;
import pyloom.object.ModuleTable;
import pyloom.object.NativeFunction;
import pyloom.object.NativeModule;
import pyloom.object.Natives;
import pyloom.object.PyType;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What the runtime has of Python's library. */
public final class Library {

    /** What every module has, or gets when it is imported. */
    private static final Set<String> OF_EACH_MODULE =
            Set.of(
                    "__builtins__",
                    "__dict__",
                    "__doc__",
                    "__file__",
                    "__loader__",
                    "__name__",
                    "__package__",
                    "__path__",
                    "__spec__",
                    "__class__");

    /** What a program gets when it starts. */
    private static final Set<String> OF_EACH_PROGRAM =
            Set.of("sys.argv", "sys.orig_argv", "sys.path", "sys.modules");

    private static final Map<String, Set<String>> MEMBERS = new ConcurrentHashMap<>();

    private Library() {}

    /** {@return whether the runtime has a module} */
    public static boolean has(String module) {
        return Natives.registry().hasModule(ModuleTable.realName(module));
    }

    /** {@return whether CPython's own library has a module} */
    public static boolean isStandard(String module) {
        int dot = module.indexOf('.');
        return Hints.isStandardModule(dot < 0 ? module : module.substring(0, dot));
    }

    /** {@return whether a module that the runtime has contains a name} */
    public static boolean has(String imported, String name) {
        String module = ModuleTable.realName(imported);
        return OF_EACH_MODULE.contains(name)
                || OF_EACH_PROGRAM.contains(module + "." + name)
                || has(module + "." + name)
                || members(module).contains(name)
                || NativeModule.named(module).peek(name.intern()) != Absent.ABSENT;
    }

    /** {@return whether a module of the runtime has a function or class that is always the same} */
    public static boolean isFixed(String imported, String name) {
        Object value = NativeModule.named(ModuleTable.realName(imported)).peek(name.intern());
        return value instanceof PyType || value instanceof NativeFunction;
    }

    private static Set<String> members(String module) {
        return MEMBERS.computeIfAbsent(
                module, name -> Set.of(Natives.registry().members(NativeModule.named(name))));
    }
}

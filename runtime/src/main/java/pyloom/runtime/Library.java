package pyloom.runtime;

import pyloom.object.NativeModule;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What emitted code mentions of the library where the program cannot tell when it is imported. */
public final class Library {

    /** Functions and classes by module and name; always the same, so a race does no harm. */
    private static final Map<String, Map<String, Object>> MEMBERS = new ConcurrentHashMap<>();

    private Library() {}

    /** {@return the module of that dotted name} */
    public static Object module(String name) {
        Object known = ImportSystem.loaded(name);
        return known instanceof NativeModule ? known : Imports.importLeaf(name);
    }

    /** {@return the built-in function or class of that name} */
    public static Object builtin(String name) {
        return NativeModule.builtins().peek(name);
    }

    /** {@return a function or class of a module, which is always the same} */
    public static Object member(String module, String name) {
        Map<String, Object> members =
                MEMBERS.computeIfAbsent(module, _ -> new ConcurrentHashMap<>());
        Object known = members.get(name);
        return known != null
                ? known
                : members.computeIfAbsent(
                        name, _ -> Imports.importName(Imports.importLeaf(module), name));
    }
}

package pyloom.translator.inference;

import pyloom.translator.ast.Node;

import java.util.Set;

/** The ways by which a program reaches variables that inference relies on by their names. */
final class Reflection {

    private static final Set<String> NAMES =
            Set.of(
                    "exec",
                    "eval",
                    "globals",
                    "locals",
                    "vars",
                    "compile",
                    "__import__",
                    "__builtins__",
                    "__loader__",
                    "__spec__",
                    "breakpoint",
                    "dir");

    private static final Set<String> MODULES =
            Set.of(
                    "__main__",
                    "code",
                    "ctypes",
                    "doctest",
                    "imp",
                    "importlib",
                    "inspect",
                    "mock",
                    "pdb",
                    "runpy",
                    "unittest");

    private static final Set<String> MEMBERS =
            Set.of(
                    "__globals__",
                    "__builtins__",
                    "_getframe",
                    "f_globals",
                    "f_locals",
                    "get_objects",
                    "get_referents",
                    "get_referrers",
                    "modules");

    private Reflection() {}

    /** Refuses a built-in name. */
    static void refuseName(String name, Node node) {
        if (NAMES.contains(name)) {
            throw new OpenWorldException(node, "'" + name + "' can reach every variable");
        }
    }

    /** {@return whether a built-in function sets attributes by their names} */
    static boolean setsAttributes(String name) {
        return name.equals("setattr") || name.equals("delattr");
    }

    /** Refuses to import a module. */
    static void refuseModule(String module, Node node) {
        int dot = module.indexOf('.');
        if (MODULES.contains(dot < 0 ? module : module.substring(0, dot))) {
            throw new OpenWorldException(node, "module '" + module + "' reaches every variable");
        }
    }

    /** Refuses a name of the module {@code builtins}, as if it stood by itself. */
    static void refuseMemberOf(String module, String name, Node node) {
        if ("builtins".equals(module)) {
            refuseName(name, node);
        }
    }

    /** Refuses an attribute, or a name imported from a module. */
    static void refuseMember(String name, Node node) {
        if (MEMBERS.contains(name)) {
            throw new OpenWorldException(node, "'" + name + "' reaches variables by their names");
        }
    }
}

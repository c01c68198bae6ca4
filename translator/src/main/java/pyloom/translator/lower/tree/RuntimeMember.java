package pyloom.translator.lower.tree;

import java.util.Set;

/**
 * A static member of the runtime that emitted code uses by its simple name.
 *
 * @param owner the qualified name of its class
 * @param name the name of the member
 */
public record RuntimeMember(String owner, String name) {

    private static final Set<String> OF_EVERY_OBJECT =
            Set.of(
                    "clone",
                    "equals",
                    "finalize",
                    "getClass",
                    "hashCode",
                    "notify",
                    "notifyAll",
                    "toString",
                    "wait");

    /**
     * {@return whether Java takes the name for something else unless its class stands before it}
     */
    boolean isRestricted() {
        return name.equals("yield") || owner.endsWith(".InPlace") || OF_EVERY_OBJECT.contains(name);
    }

    /** {@return a member of a class in the package of emitted code} */
    private static RuntimeMember of(String type, String name) {
        return new RuntimeMember("pyloom.runtime." + type, name);
    }

    /** {@return a function that takes and gives values of proven types} */
    public static RuntimeMember typed(String name) {
        return new RuntimeMember("pyloom.stdlib.builtins.Typed", name);
    }

    /** {@return a member of the facade} */
    public static RuntimeMember py(String name) {
        return of("Py", name);
    }

    /** {@return a function that reads, sets or deletes a variable} */
    public static RuntimeMember names(String name) {
        return of("Names", name);
    }

    /** {@return a maker of the elements of generator expressions} */
    public static RuntimeMember generate(String name) {
        return of("Generate", name);
    }

    /** {@return a maker of function objects} */
    public static RuntimeMember functions(String name) {
        return of("Functions", name);
    }

    /** {@return a function of type parameters and aliases} */
    public static RuntimeMember generics(String name) {
        return of("Generics", name);
    }

    /** {@return a function of the import statements} */
    public static RuntimeMember imports(String name) {
        return of("Imports", name);
    }

    /** {@return a function that finds what the library has} */
    public static RuntimeMember library(String name) {
        return of("Library", name);
    }

    /** {@return a function of {@code match} statements} */
    public static RuntimeMember patterns(String name) {
        return of("Patterns", name);
    }

    /** {@return a function of assignments to several targets} */
    public static RuntimeMember unpacking(String name) {
        return of("Unpacking", name);
    }

    /** {@return a function or constant of augmented assignments} */
    public static RuntimeMember update(String name) {
        return of("Update", name);
    }
}

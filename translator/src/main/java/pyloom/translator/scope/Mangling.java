package pyloom.translator.scope;

import java.util.Set;

/**
 * Private name mangling: inside {@code class Ham}, {@code __spam} means {@code _Ham__spam}.
 *
 * @param className the class whose body the code stands in; null outside classes
 * @param onlyThese the only names to mangle, or null for all: in the type parameter scope of a
 *     class the bases and defaults stand outside the class, its type parameters inside
 */
record Mangling(String className, Set<String> onlyThese) {

    /** {@return the name by which the symbol table knows {@code name}} */
    String mangle(String name) {
        if (onlyThese != null && !onlyThese.contains(name)) {
            return name;
        }
        return mangle(className, name);
    }

    /** {@return {@code name} as seen from the body of {@code className}, which may be null} */
    static String mangle(String className, String name) {
        if (className == null || !name.startsWith("__") || name.endsWith("__")) {
            return name;
        }
        if (name.indexOf('.') >= 0) {
            return name;
        }
        int start = 0;
        while (start < className.length() && className.charAt(start) == '_') {
            start++;
        }
        return start == className.length() ? name : "_" + className.substring(start) + name;
    }
}

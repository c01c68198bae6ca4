package pyloom.translator.lower.tree;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The methods that classes inherit which extend one of the runtime. */
public final class LibraryMethods {

    private static final Map<String, Set<String>> KNOWN = new ConcurrentHashMap<>();

    private LibraryMethods() {}

    /** {@return the names of the methods that a class of the runtime hands on} */
    public static Set<String> of(String qualifiedName) {
        return KNOWN.computeIfAbsent(qualifiedName, LibraryMethods::read);
    }

    private static Set<String> read(String qualifiedName) {
        Set<String> names = new TreeSet<>();
        try {
            ClassLoader loader = LibraryMethods.class.getClassLoader();
            Class<?> type = Class.forName(qualifiedName, false, loader);
            while (type != null) {
                for (Method method : type.getDeclaredMethods()) {
                    if (!Modifier.isPrivate(method.getModifiers())) {
                        names.add(method.getName());
                    }
                }
                type = type.getSuperclass();
            }
        } catch (ClassNotFoundException unknown) {
            throw new IllegalStateException("no class of the runtime: " + qualifiedName, unknown);
        }
        return names;
    }
}

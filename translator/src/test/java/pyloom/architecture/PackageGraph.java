package pyloom.architecture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which package refers to which, by the class files of all modules. Names are without the leading
 * {@code pyloom.}; the JDK is left out, a library stands for all its packages.
 */
final class PackageGraph {

    private static final List<String> JDK = List.of("java.", "javax.", "jdk.", "com.sun.");
    private static final List<String> LIBRARIES =
            List.of("picocli", "org.antlr", "com.github.javaparser");

    private final Map<String, Set<String>> uses = new TreeMap<>();

    PackageGraph(List<ClassUses> classes) {
        for (ClassUses each : classes) {
            String name = shortName(each.ownPackage());
            Set<String> used = uses.computeIfAbsent(name, _ -> new TreeSet<>());
            each.packages().stream()
                    .filter(other -> JDK.stream().noneMatch(other::startsWith))
                    .map(PackageGraph::shortName)
                    .filter(other -> !other.equals(name))
                    .forEach(used::add);
        }
    }

    private static String shortName(String packageName) {
        return LIBRARIES.stream()
                .filter(library -> (packageName + '.').startsWith(library + '.'))
                .findFirst()
                .orElse(packageName.replaceFirst("^pyloom\\.", ""));
    }

    Set<String> packages() {
        return uses.keySet();
    }

    /** {@return the packages and libraries that a package refers to} */
    Set<String> usedBy(String name) {
        return uses.get(name);
    }

    /** {@return the packages that refer to one, or to a library} */
    List<String> usersOf(String name) {
        return packages().stream().filter(user -> usedBy(user).contains(name)).toList();
    }

    /**
     * {@return the packages, each after those that it uses, with what it uses} Those in a circle,
     * and those that use them, are missing.
     */
    Map<String, Set<String>> inOrder() {
        Map<String, Set<String>> ordered = new LinkedHashMap<>();
        List<String> ready;
        do {
            ready = new ArrayList<>();
            for (String name : packages()) {
                boolean isReady =
                        usedBy(name).stream()
                                .filter(packages()::contains)
                                .allMatch(ordered::containsKey);
                if (isReady && !ordered.containsKey(name)) {
                    ready.add(name);
                }
            }
            ready.forEach(name -> ordered.put(name, usedBy(name)));
        } while (!ready.isEmpty());
        return ordered;
    }
}

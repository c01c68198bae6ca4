package pyloom.object;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The places in the Python source that a compiled class can raise at, by number; written into the
 * class by the compile step that weaves its tracebacks.
 *
 * <p>The text is in string constants of the class ({@code $sites0}, {@code $sites1}, ...), joined:
 * the path of the Python file, then a line for each site: line, column, end line, end column (UTF-8
 * bytes from 0) and function, parted by tabs; where the place looks something up first, the place
 * of that too.
 */
public final class CodeSites {

    /** The prefix of the names of the constants. */
    public static final String FIELD = "$sites";

    private static final int FUNCTION = 4;
    private static final int PARTS = 5;

    private static final ClassValue<CodeSites> OF_CLASS =
            new ClassValue<>() {
                @Override
                protected CodeSites computeValue(Class<?> owner) {
                    return read(owner);
                }
            };

    /**
     * One place.
     *
     * @param function the name of the function, {@code <module>} for a module's body
     * @param line its line, from 1
     * @param column its column in UTF-8 bytes, from 0
     * @param endLine the line of its end
     * @param endColumn the column of its end, exclusive
     */
    public record Site(String function, int line, int column, int endLine, int endColumn) {}

    private record Place(int line, String method) {}

    private final Map<Place, Optional<String>> functions = new ConcurrentHashMap<>();
    private final String file;
    private final List<Site> sites;
    private final List<Site> lookups; // those that look nothing up have their own place

    private CodeSites(String file, List<Site> sites, List<Site> lookups) {
        this.file = file;
        this.sites = sites;
        this.lookups = lookups;
    }

    /** {@return the sites of a woven class} */
    public static CodeSites of(Class<?> owner) {
        return OF_CLASS.get(owner);
    }

    /** {@return the path of the Python file} */
    public String file() {
        return file;
    }

    /** {@return the place of that number} */
    public Site site(int number) {
        return sites.get(number);
    }

    /** {@return all places} */
    List<Site> all() {
        return sites;
    }

    /**
     * {@return the name of the function that a line is in, or null}
     *
     * @param line the line
     * @param method the Java method that has come to the line
     */
    String functionAt(int line, String method) {
        return functions
                .computeIfAbsent(
                        new Place(line, method),
                        _ -> Optional.ofNullable(findFunction(line, method)))
                .orElse(null);
    }

    /** A line may hold parts of several functions; then the name of the Java method decides. */
    private String findFunction(int line, String method) {
        Set<String> found = new LinkedHashSet<>();
        for (Site site : sites) {
            if (site.line() <= line && line <= site.endLine()) {
                found.add(site.function());
            }
        }
        for (String name : found) {
            if (found.size() == 1 || isCalled(method, name)) {
                return name;
            }
        }
        return found.isEmpty() ? null : found.iterator().next();
    }

    private static boolean isCalled(String method, String name) {
        String letters = name.replaceAll("[^\\p{L}\\p{N}]", "");
        return method.replaceAll("[^\\p{L}\\p{N}]", "").equalsIgnoreCase(letters)
                || name.equals("<module>") && method.equals("body");
    }

    /** {@return where the place of that number looks something up before it does what it does} */
    public Site lookup(int number) {
        return lookups.get(number);
    }

    private static CodeSites read(Class<?> owner) {
        StringBuilder text = new StringBuilder();
        try {
            for (int i = 0; ; i++) {
                var field = owner.getDeclaredField(FIELD + i);
                field.setAccessible(true);
                text.append((String) field.get(null));
            }
        } catch (NoSuchFieldException end) {
            return parse(text.toString());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static CodeSites parse(String text) {
        String[] lines = text.split("\n", -1);
        List<Site> sites = new ArrayList<>();
        List<Site> lookups = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            String[] parts = lines[i].split("\t");
            Site site = site(parts, 0);
            sites.add(site);
            lookups.add(parts.length > PARTS ? site(parts, PARTS) : site);
        }
        return new CodeSites(lines[0], sites, lookups);
    }

    private static Site site(String[] parts, int first) {
        return new Site(
                parts[FUNCTION],
                Integer.parseInt(parts[first]),
                Integer.parseInt(parts[first + 1]),
                Integer.parseInt(parts[first + 2]),
                Integer.parseInt(parts[first + 3]));
    }
}

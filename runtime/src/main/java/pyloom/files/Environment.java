package pyloom.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The variables of the environment, as a program has changed them; processes that it starts get
 * them so.
 *
 * <p>The class guards the map.
 */
public final class Environment {

    private static Map<String, String> variables; // null: not asked for yet

    private Environment() {}

    private static Map<String, String> map() {
        if (variables == null) {
            variables = new LinkedHashMap<>(System.getenv());
        }
        return variables;
    }

    /** {@return the value of a variable, or null} */
    public static synchronized String get(String name) {
        return map().get(name);
    }

    /** Sets a variable. */
    public static synchronized void put(String name, String value) {
        map().put(name, value);
    }

    /** {@return whether a variable was there, which is not any more} */
    public static synchronized boolean remove(String name) {
        return map().remove(name) != null;
    }

    /** {@return the names, a copy} */
    public static synchronized List<String> names() {
        return new ArrayList<>(map().keySet());
    }

    /** {@return all variables, a copy} */
    public static synchronized Map<String, String> copy() {
        return new LinkedHashMap<>(map());
    }
}

package pyloom.translator.inference;

import pyloom.translator.types.ClassType;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What earlier runs of inference have found out too late to make use of it: what must not be a
 * class of Java, and which fields several threads set without a lock.
 */
final class Limits {

    private final Map<String, String> dynamic = new LinkedHashMap<>();
    private final Map<String, String> refusals = new LinkedHashMap<>();
    private final Set<String> exposed = new HashSet<>();
    private final Set<String> raced = new HashSet<>();

    /** A run ends because it has found something out. */
    static final class FoundException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        FoundException(String message) {
            super(message, null, false, false);
        }
    }

    /** Notes that a class and those of its hierarchy are left to dynamic code. */
    void exclude(ClassType type, String reason) {
        dynamic.put(type.root().name(), reason);
    }

    /** {@return why classes are left to dynamic code, by their names} */
    Map<String, String> dynamic() {
        return dynamic;
    }

    /** {@return why classes do not look like ones of Java, by their names} */
    Map<String, String> refusals() {
        return refusals;
    }

    /** Notes that methods of a class are called by dynamic code. */
    void expose(ClassType type) {
        exposed.add(type.root().name());
    }

    boolean isExposed(ClassType type) {
        return exposed.contains(type.root().name());
    }

    /** Notes that threads may set a field at any time; tells whether that is new. */
    boolean addRaced(ClassType type, String field) {
        return raced.add(type.root().name() + "." + field);
    }

    /** {@return whether threads may set a field at any time} */
    boolean isRaced(ClassType type, String field) {
        return raced.contains(type.root().name() + "." + field);
    }
}

package pyloom.translator.scope;

import java.util.HashSet;
import java.util.Set;

/**
 * A set of names that scopes hand down to those inside, each of which may change its own view of
 * it. Views share the set until one of them changes: most scopes change nothing.
 */
final class VisibleNames {

    private Set<String> names;
    private boolean owned;

    private VisibleNames(Set<String> names) {
        this.names = names;
    }

    static VisibleNames none() {
        return new VisibleNames(Set.of());
    }

    /**
     * {@return a view of these names as they are now} From here on both copy before they change.
     */
    VisibleNames view() {
        owned = false;
        return new VisibleNames(names);
    }

    boolean contains(String name) {
        return names.contains(name);
    }

    void add(String name) {
        if (!names.contains(name)) {
            own().add(name);
        }
    }

    void remove(String name) {
        if (names.contains(name)) {
            own().remove(name);
        }
    }

    private Set<String> own() {
        if (!owned) {
            names = new HashSet<>(names);
            owned = true;
        }
        return names;
    }
}

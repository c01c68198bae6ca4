package pyloom.translator.types;

import java.util.HashSet;
import java.util.Set;

/** What the constructor of a class does with the object while it is not complete. */
public final class EarlyUses {

    private final Set<String> called = new HashSet<>();
    private final Set<String> keepers = new HashSet<>();

    EarlyUses() {}

    /** Notes that the constructor calls a method of the object, which no class may override. */
    public void call(String method) {
        called.add(method);
    }

    /** {@return the methods that the constructor calls} */
    public Set<String> called() {
        return called;
    }

    /** Notes that a field keeps the object for somebody who uses what is in the field. */
    public void keep(String field) {
        keepers.add(field);
    }

    /** {@return whether a field keeps the object} */
    public boolean isKeeper(String field) {
        return keepers.contains(field);
    }
}

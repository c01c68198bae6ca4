package pyloom.translator.inference;

import pyloom.translator.types.ClassType;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which fields are read and set outside constructors, and which locks are held every time. */
final class Accesses {

    private record Field(ClassType root, String name) {}

    private final Map<Field, Set<String>> guards = new HashMap<>();
    private final Set<Field> written = new HashSet<>();
    private final Set<Field> updated = new HashSet<>();
    private final Set<Field> updatedOtherwise = new HashSet<>();
    private boolean releasesByHand;

    /**
     * Notes an access outside the constructor of the object.
     *
     * @param held the names of the fields of the same object whose locks are held
     */
    void note(ClassType type, String name, boolean isWrite, Set<String> held) {
        Field field = new Field(type.root(), name);
        guards.computeIfAbsent(field, _ -> new HashSet<>(held)).retainAll(held);
        if (isWrite) {
            written.add(field);
        }
    }

    /**
     * Notes that an augmented assignment changes a field.
     *
     * @param isSum whether it adds an int
     */
    void noteUpdate(ClassType type, String name, boolean isSum) {
        (isSum ? updated : updatedOtherwise).add(new Field(type.root(), name));
    }

    /** {@return whether augmented assignments add to a field, and nothing else changes it so} */
    boolean isSum(ClassType type, String name) {
        Field field = new Field(type.root(), name);
        return updated.contains(field) && !updatedOtherwise.contains(field);
    }

    /** {@return whether an augmented assignment changes a field} */
    boolean isUpdated(ClassType type, String name) {
        Field field = new Field(type.root(), name);
        return updated.contains(field) || updatedOtherwise.contains(field);
    }

    /** Notes that a lock is released where no {@code with} statement ends. */
    void noteRelease() {
        releasesByHand = true;
    }

    /** {@return whether a lock is released where no {@code with} statement ends} */
    boolean releasesByHand() {
        return releasesByHand;
    }

    /** {@return whether a field changes while other threads may look and no lock forbids it} */
    boolean mayRace(ClassType type, String name) {
        Field field = new Field(type.root(), name);
        return written.contains(field) && (releasesByHand || guard(type, name) == null);
    }

    /** Tells the classes what was found out about their fields. */
    void publish(ClassType type) {
        for (String name : type.ownFields()) {
            if (written.contains(new Field(type.root(), name))) {
                type.setMutable(name);
                String guard = releasesByHand ? null : guard(type, name);
                if (guard != null) {
                    type.setGuard(name, guard);
                }
            }
        }
    }

    /** {@return the field with the lock that is held whenever {@code name} is used, or null} */
    String guard(ClassType type, String name) {
        Field field = new Field(type.root(), name);
        return guards.getOrDefault(field, Set.of()).stream()
                .filter(lock -> !written.contains(new Field(type.root(), lock)))
                .sorted()
                .findFirst()
                .orElse(null);
    }
}

package pyloom.translator.inference;

import pyloom.translator.types.ClassType;
import pyloom.translator.types.Slot;
import pyloom.translator.types.Type;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Which instances several threads may use. Their fields must be set by the constructor only, or be
 * used under one lock: others need what a plain field of Java does not give.
 */
final class Sharing {

    private final Program program;
    private final Set<Slot> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<ClassType> shared = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Set<Slot> lists = Collections.newSetFromMap(new IdentityHashMap<>());

    private Sharing(Program program) {
        this.program = program;
    }

    /**
     * Finds classes whose instances race.
     *
     * @return the elements of lists that several threads may use
     */
    static Set<Slot> check(Program program) {
        boolean isNew = false;
        Set<Slot> lists = Set.of();
        if (program.startsThreads()) {
            Sharing sharing = new Sharing(program);
            program.sharedSlots().forEach(sharing::follow);
            program.classes().stream()
                    .filter(program.exposure()::isExposed)
                    .forEach(sharing::share);
            lists = sharing.lists;
            for (ClassType type : program.classes()) {
                isNew |= sharing.findsRaces(type);
            }
        }
        if (isNew) {
            throw new Limits.FoundException("threads share fields");
        }
        return lists;
    }

    private static boolean exposes(Program program, ClassType type) {
        if (program.exposure().isExposed(type)) {
            return false;
        }
        program.limits().expose(type);
        return true;
    }

    private boolean findsRaces(ClassType type) {
        boolean isNew = false;
        if (shared.contains(type.root())) {
            for (String field : type.ownFields()) {
                if (program.accesses().mayRace(type, field)) {
                    isNew |= program.limits().addRaced(type, field);
                    isNew |= keepAtomic(type, field);
                }
            }
        }
        return isNew;
    }

    /** A field of Java that is volatile, or an object that adds to its number in one step. */
    private boolean keepAtomic(ClassType type, String field) {
        if (!program.accesses().isUpdated(type, field)) {
            type.setSharing(field, ClassType.Sharing.VOLATILE);
            return false;
        }
        boolean isCounter =
                program.accesses().isSum(type, field)
                        && type.field(field).type() instanceof Type.Int number
                        && number.range().fitsLong();
        if (isCounter) {
            type.setSharing(field, ClassType.Sharing.COUNTER);
            return false;
        }
        type.setSharing(field, ClassType.Sharing.UPDATED);
        return exposes(program, type);
    }

    private void follow(Slot slot) {
        if (seen.add(slot.find())) {
            follow(slot.type());
        }
    }

    private void follow(Type type) {
        switch (type) {
            case Type.ListOf list -> {
                lists.add(list.element().find());
                follow(list.element());
            }
            case Type.SetOf set -> follow(set.element());
            case Type.DictOf dict -> {
                follow(dict.key());
                follow(dict.value());
            }
            case Type.Instance instance -> {
                if (instance.content() != null) {
                    follow(instance.content());
                }
            }
            case Type.TupleOf tuple -> tuple.elements().forEach(this::follow);
            case Type.IteratorOf iterator -> follow(iterator.element());
            case Type.Optional optional -> follow(optional.type());
            case Type.Method method -> follow(method.receiver());
            case Type.ObjectOf object -> share(object.type());
            default -> {}
        }
    }

    private void share(ClassType type) {
        if (shared.add(type.root())) {
            for (ClassType each : program.classes()) {
                if (each.root() == type.root()) {
                    each.ownFields().forEach(name -> follow(each.field(name)));
                }
            }
        }
    }
}

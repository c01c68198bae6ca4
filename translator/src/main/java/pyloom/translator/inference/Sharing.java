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

    private Sharing(Program program) {
        this.program = program;
    }

    /** Refuses classes whose instances race. */
    static void check(Program program) {
        for (FunctionModel function : program.functions()) {
            ClassType owner = program.ownerOf(function);
            if (owner != null && Recursions.isRecursive(function)) {
                throw new OutOfSightException(owner, "the depth of its methods must be counted");
            }
        }
        if (program.startsThreads()) {
            Sharing sharing = new Sharing(program);
            program.sharedSlots().forEach(sharing::follow);
            program.classes().forEach(sharing::check);
        }
    }

    private void check(ClassType type) {
        if (!shared.contains(type.root())) {
            return;
        }
        for (String field : type.ownFields()) {
            if (program.accesses().mayRace(type, field)) {
                throw new OutOfSightException(
                        type, "threads share '" + field + "' and no lock guards it");
            }
        }
    }

    private void follow(Slot slot) {
        if (seen.add(slot.find())) {
            follow(slot.type());
        }
    }

    private void follow(Type type) {
        switch (type) {
            case Type.ListOf list -> follow(list.element());
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

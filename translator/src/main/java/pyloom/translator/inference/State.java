package pyloom.translator.inference;

import pyloom.translator.scope.Scope;
import pyloom.translator.types.IntRange;
import pyloom.translator.types.Type;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What local variables hold at one point of a function, or that the point is not reached. */
final class State {

    /** A local variable of a scope; an inlined comprehension has its own. */
    record Local(Scope scope, String name) {}

    /**
     * What a variable holds.
     *
     * @param type what it can be
     * @param mayBeUnbound whether it may be unset
     * @param step what has been added to it since the round of the loop around began; null if it
     *     has been set
     * @param unit what a single one of these additions adds; null with {@code step}
     */
    record Binding(Type type, boolean mayBeUnbound, IntRange step, IntRange unit) {

        Binding withType(Type newType) {
            return new Binding(newType, mayBeUnbound, step, unit);
        }
    }

    /** What is known of a variable's value beyond its type. */
    enum Trait {
        /** It is a list which nothing else refers to. */
        OWNED,
        /** It is a float and not negative, or not a number. */
        NATURAL
    }

    private record Mark(Local local, Trait trait) {}

    /** An attribute of what a variable holds. */
    record Path(Local local, String attribute) {}

    private static final IntRange NO_STEP = IntRange.of(0, 0);

    private final Heap heap;
    private Map<Local, Binding> bindings = new HashMap<>();
    private Map<Path, Type> paths = new HashMap<>();

    /** How many loops were around when a variable got its new list, where that is sure. */
    private Map<Local, Integer> fresh = new HashMap<>();

    private Set<Mark> marks = new HashSet<>();

    private boolean live = true;

    State(Heap heap) {
        this.heap = heap;
    }

    /** {@return a state that is not reached} */
    static State dead(Heap heap) {
        State state = new State(heap);
        state.live = false;
        return state;
    }

    State copy() {
        State copy = new State(heap);
        copy.bindings = new HashMap<>(bindings);
        copy.paths = new HashMap<>(paths);
        copy.fresh = new HashMap<>(fresh);
        copy.marks = new HashSet<>(marks);
        copy.live = live;
        return copy;
    }

    boolean isLive() {
        return live;
    }

    void kill() {
        live = false;
        paths.clear();
        fresh.clear();
        marks.clear();
        bindings.clear();
    }

    Binding get(Local local) {
        return bindings.get(local);
    }

    Map<Local, Binding> bindings() {
        return bindings;
    }

    void set(Local local, Type type) {
        forgetPaths(local);
        fresh.remove(local);
        forgetMarks(local);
        bindings.put(local, new Binding(type, false, null, null));
    }

    private void forgetMarks(Local local) {
        marks.removeIf(mark -> mark.local().equals(local));
    }

    /** Notes what is so until the variable is set. */
    void mark(Local local, Trait trait) {
        if (live) {
            marks.add(new Mark(local, trait));
        }
    }

    /** Notes that something may no longer be so. */
    void unmark(Local local, Trait trait) {
        marks.remove(new Mark(local, trait));
    }

    /** {@return whether it is so} */
    boolean is(Local local, Trait trait) {
        return marks.contains(new Mark(local, trait));
    }

    /** Notes that a variable has just got a new list, inside so many loops. */
    void setFresh(Local local, int depth) {
        fresh.put(local, depth);
    }

    /** {@return how many loops were around when the variable got its new list, or -1} */
    int freshDepth(Local local) {
        return fresh.getOrDefault(local, -1);
    }

    /** {@return what is known of an attribute beyond its slot, or null} */
    Type get(Path path) {
        return paths.get(path);
    }

    /** Notes what an attribute holds until something may change it. */
    void set(Path path, Type type) {
        if (live) {
            paths.put(path, type);
        }
    }

    /** Forgets all attributes: code runs that may set them. */
    void forgetPaths() {
        paths.clear();
    }

    /** Forgets what attributes of this name hold. */
    void forgetPaths(String attribute) {
        paths.keySet().removeIf(path -> path.attribute().equals(attribute));
    }

    private void forgetPaths(Local local) {
        paths.keySet().removeIf(path -> path.local().equals(local));
    }

    /** Notes that a variable holds less than was thought. */
    void refine(Local local, Type type) {
        bindings.put(local, bindings.get(local).withType(type));
    }

    void set(Local local, Binding binding) {
        bindings.put(local, binding);
    }

    void remove(Local local) {
        fresh.remove(local);
        forgetMarks(local);
        bindings.remove(local);
    }

    /** Becomes what is so here or there. */
    void join(State other) {
        if (!other.live) {
            return;
        }
        if (!live) {
            live = true;
            bindings = new HashMap<>(other.bindings);
            paths = new HashMap<>(other.paths);
            fresh = new HashMap<>(other.fresh);
            marks = new HashSet<>(other.marks);
            return;
        }
        marks.retainAll(other.marks);
        fresh.entrySet()
                .removeIf(entry -> !entry.getValue().equals(other.fresh.get(entry.getKey())));
        paths.keySet().retainAll(other.paths.keySet());
        paths.replaceAll((path, type) -> heap.join(type, other.paths.get(path)));
        Set<Local> all = new HashSet<>(bindings.keySet());
        all.addAll(other.bindings.keySet());
        for (Local local : all) {
            bindings.put(local, join(bindings.get(local), other.bindings.get(local)));
        }
    }

    private Binding join(Binding left, Binding right) {
        if (left == null || right == null) {
            Binding known = left == null ? right : left;
            return new Binding(known.type(), true, known.step(), known.unit());
        }
        IntRange step =
                left.step() == null || right.step() == null
                        ? null
                        : left.step().union(right.step());
        return new Binding(
                heap.join(left.type(), right.type()),
                left.mayBeUnbound() || right.mayBeUnbound(),
                step,
                step == null ? null : left.unit().union(right.unit()));
    }

    /** Becomes this, or {@code other} if that is not reached. */
    void become(State other) {
        live = other.live;
        bindings = other.bindings;
        paths = other.paths;
        fresh = other.fresh;
        marks = other.marks;
    }

    /** {@return the same, where each variable may have been set to what it holds} */
    State withoutSteps() {
        State copy = copy();
        copy.bindings.replaceAll(
                (_, binding) -> new Binding(binding.type(), binding.mayBeUnbound(), null, null));
        return copy;
    }

    /** Begins a round of a loop: nothing has been added to any variable. */
    void beginRound() {
        bindings.replaceAll(
                (_, binding) ->
                        new Binding(binding.type(), binding.mayBeUnbound(), NO_STEP, NO_STEP));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof State that
                && live == that.live
                && bindings.equals(that.bindings)
                && paths.equals(that.paths)
                && fresh.equals(that.fresh)
                && marks.equals(that.marks);
    }

    @Override
    public int hashCode() {
        return bindings.hashCode();
    }
}

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
     */
    record Binding(Type type, boolean mayBeUnbound, IntRange step) {

        Binding withType(Type newType) {
            return new Binding(newType, mayBeUnbound, step);
        }
    }

    /** An attribute of what a variable holds. */
    record Path(Local local, String attribute) {}

    private static final IntRange NO_STEP = IntRange.of(0, 0);

    private final Heap heap;
    private Map<Local, Binding> bindings = new HashMap<>();
    private Map<Path, Type> paths = new HashMap<>();

    /** How many loops were around when a variable got its new list, where that is sure. */
    private Map<Local, Integer> fresh = new HashMap<>();

    /** The variables that hold a list which nothing else refers to. */
    private Set<Local> owned = new HashSet<>();

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
        copy.owned = new HashSet<>(owned);
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
        owned.clear();
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
        owned.remove(local);
        bindings.put(local, new Binding(type, false, null));
    }

    /** Notes that a variable holds a list which nothing else refers to. */
    void own(Local local) {
        if (live) {
            owned.add(local);
        }
    }

    /** Notes that something else may refer to what a variable holds. */
    void disown(Local local) {
        owned.remove(local);
    }

    /** {@return whether nothing else refers to the list that a variable holds} */
    boolean owns(Local local) {
        return owned.contains(local);
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
        owned.remove(local);
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
            owned = new HashSet<>(other.owned);
            return;
        }
        owned.retainAll(other.owned);
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
            return new Binding(known.type(), true, known.step());
        }
        IntRange step =
                left.step() == null || right.step() == null
                        ? null
                        : left.step().union(right.step());
        return new Binding(
                heap.join(left.type(), right.type()),
                left.mayBeUnbound() || right.mayBeUnbound(),
                step);
    }

    /** Becomes this, or {@code other} if that is not reached. */
    void become(State other) {
        live = other.live;
        bindings = other.bindings;
        paths = other.paths;
        fresh = other.fresh;
        owned = other.owned;
    }

    /** {@return the same, where each variable may have been set to what it holds} */
    State withoutSteps() {
        State copy = copy();
        copy.bindings.replaceAll(
                (_, binding) -> new Binding(binding.type(), binding.mayBeUnbound(), null));
        return copy;
    }

    /** Begins a round of a loop: nothing has been added to any variable. */
    void beginRound() {
        bindings.replaceAll(
                (_, binding) -> new Binding(binding.type(), binding.mayBeUnbound(), NO_STEP));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof State that
                && live == that.live
                && bindings.equals(that.bindings)
                && paths.equals(that.paths)
                && fresh.equals(that.fresh)
                && owned.equals(that.owned);
    }

    @Override
    public int hashCode() {
        return bindings.hashCode();
    }
}

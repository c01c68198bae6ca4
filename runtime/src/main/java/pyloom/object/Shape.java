package pyloom.object;

import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which attribute of an instance is in which slot of its array: an immutable map from interned
 * names to indexes, shared by all instances that got the same attributes in the same order.
 *
 * <p>Shapes form a tree: {@link #with} adds one name and always gives the same child for it. Every
 * type has its own root. A name that is deleted leaves a shape without it; its slot is not used
 * again, so an instance array never changes the meaning of a slot while someone reads it.
 */
public final class Shape {

    /** The shape of an instance whose {@code __dict__} was assigned: it has no slots at all. */
    static final Shape ELSEWHERE = root(0);

    /** The shape of an object that has no {@code __dict__}. */
    static final Shape WITHOUT_DICT = root(0);

    private static final int NOT_FOUND = -1;

    private final String[] names; // in slot order from first; null for a deleted one
    private final int first;
    private final String[] table; // open addressing by hash code; identity decides
    private final int[] slots;
    private volatile Addition latest; // the usual one of the additions
    private final ConcurrentHashMap<String, Shape> additions = new ConcurrentHashMap<>(2);
    private final ConcurrentHashMap<String, Shape> removals = new ConcurrentHashMap<>(1);

    private Shape(String[] names, int first) {
        this.names = names;
        this.first = first;
        int capacity = Math.max(4, Integer.highestOneBit(Math.max(1, names.length)) * 4);
        table = new String[capacity];
        slots = new int[capacity];
        for (int i = 0; i < names.length; i++) {
            if (names[i] != null) {
                insert(names[i], first + i);
            }
        }
    }

    /**
     * {@return a new shape without attributes}
     *
     * @param first the slot of the first attribute
     */
    public static Shape root(int first) {
        return new Shape(new String[0], first);
    }

    private void insert(String name, int slot) {
        int mask = table.length - 1;
        int at = name.hashCode() & mask;
        while (table[at] != null) {
            at = (at + 1) & mask;
        }
        table[at] = name;
        slots[at] = slot;
    }

    /**
     * {@return the slot of an attribute, or -1}
     *
     * @param name the interned name
     */
    @SuppressWarnings("ReferenceEquality")
    public int slot(String name) {
        String[] keys = table;
        int mask = keys.length - 1;
        int at = name.hashCode() & mask;
        String key = keys[at];
        if (key == name) {
            return slots[at];
        }
        while (key != null) {
            at = (at + 1) & mask;
            key = keys[at];
            if (key == name) {
                return slots[at];
            }
        }
        return NOT_FOUND;
    }

    /** {@return the slot that the next attribute gets} */
    public int end() {
        return first + names.length;
    }

    /**
     * {@return the shape with one attribute more, in the slot {@link #end()}}
     *
     * @param name the interned name, which this shape does not have
     */
    @SuppressWarnings("ReferenceEquality")
    public Shape with(String name) {
        Addition known = latest;
        if (known != null && known.name == name) {
            return known.shape;
        }
        Shape shape =
                additions.computeIfAbsent(
                        name,
                        added -> {
                            String[] longer = Arrays.copyOf(names, names.length + 1);
                            longer[names.length] = added;
                            return new Shape(longer, first);
                        });
        latest = new Addition(name, shape);
        return shape;
    }

    private record Addition(String name, Shape shape) {}

    /**
     * {@return the shape without one attribute; the other slots stay where they are}
     *
     * @param name the interned name, which this shape has
     */
    public Shape without(String name) {
        return removals.computeIfAbsent(
                name,
                removed -> {
                    String[] fewer = names.clone();
                    fewer[slot(removed) - first] = null;
                    return new Shape(fewer, first);
                });
    }

    /** {@return whether no instance has got an attribute beyond those of this shape} */
    boolean isLeaf() {
        return additions.isEmpty() && removals.isEmpty();
    }

    /** {@return whether an instance has ever got an attribute of that name, beginning here} */
    boolean leadsTo(String name) {
        return additions.containsKey(name)
                || additions.values().stream().anyMatch(next -> next.leadsTo(name))
                || removals.values().stream().anyMatch(next -> next.leadsTo(name));
    }

    /** {@return the names in the order in which they were added} */
    public String[] names() {
        int count = 0;
        for (String name : names) {
            count += name == null ? 0 : 1;
        }
        String[] present = new String[count];
        int at = 0;
        for (String name : names) {
            if (name != null) {
                present[at++] = name;
            }
        }
        return present;
    }
}

package pyloom.object;

/** What the instances of a type consist of: Java class, slots, and the dict if they have one. */
final class InstanceLayout {

    private static final int MAXIMUM_CAPACITY = 64;

    boolean solid; // another layout than that of the base
    boolean variableSized; // subclasses cannot have slots
    boolean weakrefable; // can be referenced weakly
    PyType.Allocator allocator; // null: plain instances
    JavaClass javaClass; // of the instances, if the class is one of Java
    private Shape root; // null: no __dict__
    private int slotCount;
    private int capacity;

    Shape root() {
        return root;
    }

    int slotCount() {
        return slotCount;
    }

    int capacity() {
        return capacity;
    }

    void addDict() {
        root = Shape.root(slotCount);
    }

    void define(int slots, boolean hasDict, int predictedAttributes) {
        slotCount = slots;
        root = hasDict ? Shape.root(slots) : null;
        capacity = slots + (hasDict ? predictedAttributes : 0);
    }

    /** Says that instances are of a class of Java, which has fields; before there are any. */
    void represent(JavaClass members) {
        javaClass = members;
        define(slotCount, root != null, 0);
        allocator = JavaClass::refuse;
    }

    /** Takes over what a base of a built-in type has. */
    void inherit(InstanceLayout base, boolean first) {
        weakrefable |= base.weakrefable;
        if (base.root != null && root == null) {
            root = Shape.root(0);
        }
        if (first) {
            allocator = base.allocator;
        }
    }

    /** Lets later instances have room for what this one needed. */
    void learnCapacity(int needed) {
        if (needed > capacity && needed <= MAXIMUM_CAPACITY) {
            capacity = needed;
        }
    }

    /** {@return this layout's shape for an instance of another class that becomes one of this} */
    Shape shapeLike(Shape other, AttributeAccess access) {
        if (root == null || other == Shape.ELSEWHERE) {
            return other;
        }
        Shape own = root;
        for (String name : other.names()) {
            access.added(name);
            if (other.slot(name) != own.end()) {
                access.shadow(); // something was deleted: the instance keeps its shape
                return other;
            }
            own = own.with(name);
        }
        return own;
    }
}

package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/**
 * A Python type: name, bases, resolution order and attributes; the truth for everything dynamic.
 *
 * <p>Looking up an attribute through the resolution order is one probe of a table that is replaced
 * as a whole whenever this type or a base changes. Changes of any type hold one lock ({@link
 * #LOCK}); lookups hold none.
 */
public final class PyType extends PyObject {

    static final Object LOCK = new Object(); // guards every change of the types' own attributes

    /** The type {@code type}. */
    public static final PyType TYPE = new PyType("type");

    /** The type {@code object}. */
    public static final PyType OBJECT = new PyType("object");

    static {
        OBJECT.initialize(TYPE, new PyType[0]);
        TYPE.initialize(TYPE, new PyType[] {OBJECT});
    }

    private String name;
    private String qualname; // null: like the name
    private String module; // null: the attribute __module__ says it
    private PyType metaclass;
    PyType[] bases = {};
    PyType[] mro = {};
    PyType nativeBase; // the nearest built-in type: its Java class holds the instances
    boolean immutable; // a built-in type: programs cannot change it
    boolean baseType = true; // programs can subclass it
    boolean solid; // its instances have another layout than those of its base
    Allocator allocator;
    private Shape rootShape; // null: instances have no __dict__
    private int slotCount;
    private int capacity;
    private TypeNamespace own; // guarded by LOCK; made late: dicts need types first
    private volatile LookupTable table = LookupTable.EMPTY;
    private final List<WeakReference<PyType>> subclasses = new ArrayList<>(); // guarded by LOCK
    private boolean filled = true; // guarded by LOCK; false: the native members are still to come

    /** How the instances of a built-in type and of its subclasses are made, uninitialised. */
    @FunctionalInterface
    public interface Allocator {

        /**
         * {@return a new instance}
         *
         * @param type the built-in type or a subclass
         */
        Object allocate(PyType type);
    }

    private PyType(String name) {
        this.name = name;
        this.module = "builtins";
        this.immutable = true;
        this.filled = false;
        this.nativeBase = this;
    }

    /** Makes a class of a program; {@link Classes} has checked everything. */
    PyType(PyType metaclass, String name, PyType[] bases) {
        this.name = name;
        initialize(metaclass, bases);
    }

    private void initialize(PyType meta, PyType[] directBases) {
        metaclass = meta;
        bases = directBases;
        mro = Mro.linearize(this, directBases);
        if (nativeBase == null) {
            nativeBase = directBases[0].nativeBase;
        }
        if (directBases.length > 0) {
            allocator = directBases[0].allocator;
        }
        for (PyType base : directBases) {
            base.addSubclass(this);
        }
    }

    /**
     * {@return a new type of the runtime in the module builtins, a subclass of object}
     *
     * @param name its name
     */
    public static PyType builtin(String name) {
        return nativeType("builtins", name, OBJECT);
    }

    /**
     * {@return a new type of the runtime}
     *
     * @param module its module
     * @param name its name
     * @param bases its bases
     */
    public static PyType nativeType(String module, String name, PyType... bases) {
        PyType type = new PyType(name);
        type.module = module;
        type.initialize(TYPE, bases);
        return type;
    }

    /**
     * Says how instances are made; for the declaration of a type.
     *
     * @param how the allocator
     * @return this
     */
    public PyType allocating(Allocator how) {
        allocator = how;
        return this;
    }

    /**
     * Says that instances are of a Java class of their own; for the declaration of a type.
     *
     * @return this
     */
    public PyType solid() {
        solid = true;
        return this;
    }

    /**
     * Says that programs cannot subclass this type; for the declaration of a type.
     *
     * @return this
     */
    public PyType sealed() {
        baseType = false;
        return this;
    }

    /**
     * Says that instances have a {@code __dict__}; for the declaration of a type.
     *
     * @return this
     */
    public PyType withDict() {
        rootShape = Shape.root(slotCount);
        return this;
    }

    // --- what it is

    /** {@return the {@code __name__}} */
    public String name() {
        return name;
    }

    String qualname() {
        return qualname;
    }

    void requalify(String newName) {
        qualname = newName;
    }

    void rename(String newName) {
        name = newName;
    }

    /** {@return the module of a built-in type, else null} */
    public String nativeModule() {
        return module;
    }

    /** {@return the name as messages print it: with the module unless it is built in} */
    public String qualifiedName() {
        return TypeNames.qualified(this);
    }

    /** {@return the bases} */
    public PyTuple bases() {
        return PyTuple.of((Object[]) bases.clone());
    }

    /** {@return the method resolution order} */
    public PyTuple mro() {
        return PyTuple.of((Object[]) mro.clone());
    }

    /**
     * {@return whether this is another type or one of its subclasses, by the resolution order}
     *
     * @param other the other type
     */
    public boolean isSubtypeOf(PyType other) {
        if (this == other) {
            return true;
        }
        for (PyType candidate : mro) {
            if (candidate == other) {
                return true;
            }
        }
        return false;
    }

    @Override
    public PyType pyType() {
        return metaclass;
    }

    @Override
    public void changeType(PyType type) {
        metaclass = type;
    }

    // --- layout of the instances

    Shape rootShape() {
        return rootShape;
    }

    int slotCount() {
        return slotCount;
    }

    int capacity() {
        return capacity;
    }

    /** Lets later instances have room for what this one needed. */
    void learnCapacity(int needed) {
        if (needed > capacity && needed <= 64) {
            capacity = needed;
        }
    }

    void layOut(int slots, boolean hasDict, int predictedAttributes) {
        slotCount = slots;
        rootShape = hasDict ? Shape.root(slots) : null;
        capacity = slots + (hasDict ? predictedAttributes : 0);
    }

    // --- attributes

    /**
     * {@return the attribute that the resolution order finds, unbound, or {@code ABSENT}}
     *
     * @param attribute the interned name
     */
    public Object lookup(String attribute) {
        LookupTable known = table;
        int slot = known.find(attribute);
        return slot >= 0 ? known.value(slot) : lookupSlowly(attribute);
    }

    private Object lookupSlowly(String attribute) {
        synchronized (LOCK) {
            Object found = ABSENT;
            for (PyType type : mro) {
                found = type.ownNamespace().getOrAbsent(attribute);
                if (found != ABSENT) {
                    break;
                }
            }
            table = table.with(attribute, found);
            return found;
        }
    }

    /** {@return this type's own attributes, native members included} */
    TypeNamespace ownNamespace() {
        synchronized (LOCK) {
            if (own == null) {
                own = new TypeNamespace(this);
            }
            if (!filled) {
                filled = true;
                Natives.registry().fill(this);
            }
            return own;
        }
    }

    /**
     * Puts a native member in; for the generated bindings.
     *
     * @param attribute the interned name
     * @param value the function or descriptor
     */
    public void define(String attribute, Object value) {
        ownNamespace().put(attribute, value);
    }

    /** Forgets what lookups found, here and in all subclasses. */
    void changed() {
        synchronized (LOCK) {
            table = LookupTable.EMPTY;
            for (PyType subclass : liveSubclasses()) {
                subclass.changed();
            }
        }
    }

    private void addSubclass(PyType subclass) {
        synchronized (LOCK) {
            subclasses.add(new WeakReference<>(subclass));
        }
    }

    /** {@return the direct subclasses that still exist} */
    public List<PyType> liveSubclasses() {
        synchronized (LOCK) {
            List<PyType> live = new ArrayList<>();
            for (WeakReference<PyType> reference : subclasses) {
                PyType subclass = reference.get();
                if (subclass != null) {
                    live.add(subclass);
                }
            }
            return live;
        }
    }

    // --- calling a type makes an instance

    @Override
    public Object callArray(Object[] arguments, String[] keywords) {
        return Construction.callType(this, arguments, keywords);
    }
}

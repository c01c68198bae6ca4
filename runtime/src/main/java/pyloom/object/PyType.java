package pyloom.object;

import static pyloom.object.Absent.ABSENT;

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
        TYPE.layout.variableSized = true;
        OBJECT.initialize(TYPE, new PyType[0]);
        TYPE.initialize(TYPE, new PyType[] {OBJECT});
    }

    private String name;
    private String printedName; // with the module for types that CPython has in C there
    private String qualname; // null: like the name
    private String module; // null: the attribute __module__ says it
    private PyType metaclass;
    PyType[] bases = {};
    private PyType base; // whose layout the instances have
    PyType[] mro = {};
    PyType nativeBase; // the nearest built-in type: its Java class holds the instances
    boolean immutable; // a built-in type: programs cannot change it
    boolean baseType = true; // programs can subclass it
    private boolean generic; // takes type parameters
    final InstanceLayout layout = new InstanceLayout();
    private boolean abstractMethods;
    private TypeNamespace own; // guarded by LOCK; made late: dicts need types first
    private volatile LookupTable table = new LookupTable();
    private volatile SuperTable superTables; // what lookups behind other types found
    private final AttributeAccess access = new AttributeAccess(this);
    private final Subclasses subclasses = new Subclasses();
    private boolean filled = true; // guarded by LOCK; false: the native members are still to come
    private boolean unhashable;
    private boolean hasOwnDict; // its instances have a __dict__, those of its base do not
    private boolean changeable; // by programs, although it is built in
    private boolean iterator;

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
        this.printedName = name;
        this.module = "builtins";
        this.immutable = true;
        this.filled = false;
        this.nativeBase = this;
    }

    /** Makes a class of a program; {@link TypeBuilder} has checked everything. */
    PyType(PyType metaclass, String name, PyType[] bases, PyType base) {
        this.name = name;
        this.printedName = name;
        this.metaclass = metaclass;
        this.bases = bases;
        this.base = base;
        this.nativeBase = base.nativeBase;
        this.layout.allocator = base.layout.allocator;
    }

    private void initialize(PyType meta, PyType[] directBases) {
        metaclass = meta;
        bases = directBases;
        mro = Mro.linearize(this, directBases);
        for (PyType above : directBases) {
            layout.inherit(above.layout, base == null);
            base = base == null ? above : base;
            above.subclasses.add(this);
        }
    }

    /** Takes the attributes of a new class, before anyone can see it. */
    void adopt(PyDict attributes) {
        TypeNamespace namespace = ownNamespace();
        for (Object key : attributes.keyList()) {
            namespace.put(key, attributes.getOrAbsent(key));
        }
    }

    /** Sets the resolution order of a new class and lets its bases know it. */
    void setMro(PyType[] order) {
        synchronized (LOCK) {
            mro = order;
            reordered();
            for (PyType above : bases) {
                above.subclasses.add(this);
            }
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
        layout.allocator = how;
        return this;
    }

    /**
     * Says that instances are of a Java class of their own; for the declaration of a type.
     *
     * @return this
     */
    public PyType solid() {
        layout.solid = true;
        return this;
    }

    /**
     * Says that instances cannot be hashed; for the declaration of a type.
     *
     * @return this
     */
    public PyType unhashable() {
        unhashable = true;
        return this;
    }

    /**
     * Says that instances are {@link PyIterator}s, whose methods the type then has; for the
     * declaration of a type.
     *
     * @return this
     */
    public PyType iterator() {
        iterator = true;
        return sealed();
    }

    /**
     * Says that instances are {@link SubclassableIterator}s, which programs can subclass; for the
     * declaration of a type.
     *
     * @return this
     */
    public PyType subclassableIterator() {
        iterator = true;
        return solid();
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
        hasOwnDict = true;
        layout.addDict();
        return this;
    }

    /**
     * Says that subclasses cannot have slots; for the declaration of a type.
     *
     * @return this
     */
    public PyType sized() {
        layout.variableSized = true;
        return this;
    }

    /**
     * Says that instances can be referenced weakly; for the declaration of a type.
     *
     * @return this
     */
    public PyType weak() {
        layout.weakrefable = true;
        return this;
    }

    /**
     * Says that messages print the type with its module, as those of types that CPython has in C
     * outside builtins; for the declaration of a type.
     *
     * @return this
     */
    public PyType dotted() {
        printedName = module + "." + name;
        return this;
    }

    /**
     * Says that the type takes type parameters, as in {@code list[int]}; for the declaration of a
     * type.
     *
     * @return this
     */
    public PyType generic() {
        generic = true;
        return this;
    }

    /**
     * Says that programs can change the type, as those that CPython has in Python; for the
     * declaration of a type.
     *
     * @return this
     */
    public PyType changeable() {
        changeable = true;
        return this;
    }

    // --- what it is

    /** {@return whether programs can set attributes of the type} */
    boolean isChangeable() {
        return changeable || !immutable;
    }

    /** {@return the name as most messages print it} */
    public String name() {
        return printedName;
    }

    /** {@return the {@code __name__}} */
    public String shortName() {
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
        printedName = newName;
    }

    /** {@return the module of a built-in type, else null} */
    public String nativeModule() {
        return module;
    }

    /** {@return the name as messages print it: with the module unless it is built in} */
    public String qualifiedName() {
        return TypeNames.qualified(this);
    }

    /** {@return whether the type is part of the runtime, so that programs cannot change it} */
    public boolean isBuiltIn() {
        return immutable;
    }

    /** {@return whether instances can be referenced weakly} */
    public boolean isWeaklyReferable() {
        return layout.weakrefable;
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

    PyType base() {
        return base;
    }

    /** {@return whether abstract methods are left: what {@code abc} says of it} */
    boolean isAbstract() {
        return abstractMethods;
    }

    void setAbstract(boolean methodsLeft) {
        abstractMethods = methodsLeft;
    }

    // --- attributes

    /**
     * {@return the attribute that the resolution order finds, unbound, or {@code ABSENT}}
     *
     * @param attribute the interned name
     */
    public Object lookup(String attribute) {
        Object found = table.get(attribute);
        return found != LookupTable.UNKNOWN ? found : lookupSlowly(attribute);
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

    /**
     * {@return the attribute that the rest of the resolution order finds, or {@code ABSENT}}
     *
     * @param after the type behind which the search begins
     * @param attribute the interned name
     */
    public Object lookupAfter(PyType after, String attribute) {
        SuperTable tables = superTables;
        while (tables != null && tables.after() != after) {
            tables = tables.next();
        }
        Object found = tables == null ? LookupTable.UNKNOWN : tables.table().get(attribute);
        return found != LookupTable.UNKNOWN ? found : lookupAfterSlowly(after, attribute);
    }

    private Object lookupAfterSlowly(PyType after, String attribute) {
        synchronized (LOCK) {
            int at = 0;
            while (at < mro.length && mro[at] != after) {
                at++;
            }
            Object found = ABSENT;
            while (found == ABSENT && ++at < mro.length) {
                found = mro[at].ownNamespace().getOrAbsent(attribute);
            }
            superTables = SuperTable.with(superTables, after, attribute, found);
            return found;
        }
    }

    /** {@return how much of the protocol its instances' attributes need} */
    AttributeAccess access() {
        return access;
    }

    /** {@return this type's own attributes, native members included} */
    TypeNamespace ownNamespace() {
        synchronized (LOCK) {
            if (own == null) {
                own = new TypeNamespace(this);
            }
            if (!filled) {
                filled = true;
                if (iterator) {
                    IteratorMethodsBinding.fill(this);
                }
                Natives.registry().fill(this);
                if (generic) {
                    own.put("__class_getitem__", new ClassMethod(new GenericFunction(this)));
                }
                if (unhashable) {
                    own.put("__hash__", null);
                }
                if (hasOwnDict && own.getOrAbsent("__dict__") == ABSENT) {
                    own.put("__dict__", new DictDescriptor(this));
                }
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

    /** Forgets what lookups found for a name, here and in all subclasses; holding the lock. */
    void changed(String attribute, Object value) {
        table.forget(attribute);
        superTables = null;
        access.changed(attribute, value);
        for (PyType subclass : liveSubclasses()) {
            subclass.changed(attribute, value);
        }
    }

    /** Lets all subclasses take the long way to attributes. */
    void shadowAll() {
        access.shadow();
        liveSubclasses().forEach(PyType::shadowAll);
    }

    /** Forgets everything, here and in all subclasses: the resolution order changed. */
    void reordered() {
        synchronized (LOCK) {
            table = new LookupTable();
            superTables = null;
            access.reordered();
            liveSubclasses().forEach(PyType::reordered);
        }
    }

    /** Gives the type other bases. */
    void rebase(PyType[] newBases, PyType newBase) {
        synchronized (LOCK) {
            removeFromBases();
            PyType[] oldBases = bases;
            PyType oldBase = base;
            bases = newBases;
            base = newBase;
            try {
                setMro(Mro.of(this));
                relinearizeSubclasses();
            } catch (PyException inconsistent) {
                removeFromBases();
                bases = oldBases;
                base = oldBase;
                setMro(Mro.of(this));
                relinearizeSubclasses();
                throw inconsistent;
            }
        }
    }

    private void removeFromBases() {
        for (PyType above : bases) {
            above.subclasses.remove(this);
        }
    }

    private void relinearizeSubclasses() {
        for (PyType subclass : liveSubclasses()) {
            subclass.mro = Mro.of(subclass);
            subclass.reordered();
            subclass.relinearizeSubclasses();
        }
    }

    /** {@return the direct subclasses that still exist} */
    public List<PyType> liveSubclasses() {
        return subclasses.live();
    }

    // --- calling a type makes an instance

    @Override
    public Object call() {
        Object initialize = plainInitializer();
        if (initialize == null) {
            return callArray(NO_ARGUMENTS, null);
        }
        Object instance = Construction.allocate(this);
        if (initialize != ObjectSlots.INIT) {
            Initialization.run(initialize, instance);
        }
        return instance;
    }

    @Override
    public Object call(Object a) {
        Object initialize = plainInitializer();
        if (initialize == null || initialize == ObjectSlots.INIT) {
            return callArray(new Object[] {a}, null);
        }
        Object instance = Construction.allocate(this);
        Initialization.run(initialize, instance, a);
        return instance;
    }

    @Override
    public Object call(Object a, Object b) {
        Object initialize = plainInitializer();
        if (initialize == null || initialize == ObjectSlots.INIT) {
            return callArray(new Object[] {a, b}, null);
        }
        Object instance = Construction.allocate(this);
        Initialization.run(initialize, instance, a, b);
        return instance;
    }

    @Override
    public Object call(Object a, Object b, Object c) {
        Object initialize = plainInitializer();
        if (initialize == null || initialize == ObjectSlots.INIT) {
            return callArray(new Object[] {a, b, c}, null);
        }
        Object instance = Construction.allocate(this);
        Initialization.run(initialize, instance, a, b, c);
        return instance;
    }

    /**
     * {@return the __init__ if calling this type is no more than object.__new__ and that, or null}
     */
    private Object plainInitializer() {
        if (layout.javaClass != null
                || lookup("__new__") != ObjectSlots.NEW
                || metaclass.lookup("__call__") != ObjectSlots.TYPE_CALL
                || immutable && layout.allocator == null) {
            return null;
        }
        return lookup("__init__") instanceof FunctionLike function && function.binds
                ? function
                : null;
    }

    @Override
    public Object callArray(Object[] arguments, String[] keywords) {
        return metaclass.lookup("__call__") == ObjectSlots.TYPE_CALL
                ? Construction.callType(this, arguments, keywords)
                : Calls.callThroughType(this, arguments, keywords);
    }
}

package pyloom.object;

import static pyloom.object.Absent.ABSENT;

/**
 * How much of the attribute protocol the instances of a type need.
 *
 * <p>An attribute that an instance has in a slot was put there because its class had no data
 * descriptor of that name. So, as long as the type does not override the protocol and nothing has
 * put a data descriptor and an instance attribute of one name together since, the slot is the
 * answer.
 */
final class AttributeAccess {

    private final PyType type;
    private boolean plainReads; // races are harmless: who misses it takes the long way
    private boolean plainWrites;
    private boolean settled; // written under PyType.LOCK; whether the two are computed
    private boolean shadowed; // guarded by PyType.LOCK; a slot may be hidden by a data descriptor

    AttributeAccess(PyType type) {
        this.type = type;
    }

    /** {@return whether what an instance has in a slot is what reading gives} */
    boolean plainReads() {
        return plainReads;
    }

    /** {@return whether what an instance has in a slot is what setting changes} */
    boolean plainWrites() {
        return plainWrites;
    }

    /** Finds out, so that the next accesses can be fast. */
    void settle() {
        if (!settled) {
            settleOnce();
        }
    }

    private void settleOnce() {
        synchronized (PyType.LOCK) {
            settled = true;
            plainReads = !shadowed && type.lookup("__getattribute__") == ObjectSlots.GETATTRIBUTE;
            plainWrites =
                    !shadowed
                            && type.lookup("__setattr__") == ObjectSlots.SETATTR
                            && type.lookup("__delattr__") == ObjectSlots.DELATTR;
        }
    }

    /** The type or a base got or lost an attribute; holding the lock. */
    void changed(String name, Object value) {
        switch (name) {
            case "__getattribute__", "__setattr__", "__delattr__" -> unsettle();
            case "__set__", "__delete__" -> PyType.OBJECT.shadowAll();
            default -> {
                Shape root = type.layout.root();
                if (value != ABSENT
                        && root != null
                        && root.leadsTo(name)
                        && Descriptors.isData(value)) {
                    shadow();
                }
            }
        }
    }

    /** The type has another resolution order; holding the lock. */
    void reordered() {
        if (type.layout.root() != null && !type.layout.root().isLeaf()) {
            shadowed = true;
        }
        unsettle();
    }

    private void unsettle() {
        settled = false;
        plainReads = false;
        plainWrites = false;
    }

    /** An instance may have an attribute that a data descriptor of the type hides. */
    void shadow() {
        synchronized (PyType.LOCK) {
            shadowed = true;
            unsettle();
        }
    }

    /** An instance got an attribute without asking the type. */
    void added(String name) {
        Object found = type.lookup(name);
        if (found != ABSENT && Descriptors.isData(found)) {
            shadow();
        }
    }
}

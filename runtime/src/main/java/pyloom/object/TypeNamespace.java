package pyloom.object;

/** The own attributes of a type, in order; every change makes the types forget what it affects. */
final class TypeNamespace extends PyDict {

    private final PyType owner;

    TypeNamespace(PyType owner) {
        this.owner = owner;
    }

    @Override
    public Object put(Object key, Object value) {
        synchronized (PyType.LOCK) {
            if (!(key instanceof String name)) {
                return super.put(key, value);
            }
            String interned = name.intern();
            Object before = super.put(interned, value);
            owner.changed(interned, value);
            return before;
        }
    }

    @Override
    public boolean replaceIdentical(Object key, Object expected, Object value) {
        synchronized (PyType.LOCK) {
            if (getOrAbsent(key) != expected) {
                return false;
            }
            put(key, value);
            return true;
        }
    }

    @Override
    public Object removeOrAbsent(Object key) {
        synchronized (PyType.LOCK) {
            Object before = super.removeOrAbsent(key);
            if (key instanceof String name) {
                owner.changed(name.intern(), Absent.ABSENT);
            }
            return before;
        }
    }
}

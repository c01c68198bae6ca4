package pyloom.object;

/** The own attributes of a type, in order; every change makes the types forget their lookups. */
final class TypeNamespace extends PyDict {

    private final PyType owner;

    TypeNamespace(PyType owner) {
        this.owner = owner;
    }

    @Override
    public Object put(Object key, Object value) {
        synchronized (PyType.LOCK) {
            Object before = super.put(key instanceof String name ? name.intern() : key, value);
            owner.changed();
            return before;
        }
    }

    @Override
    public Object removeOrAbsent(Object key) {
        synchronized (PyType.LOCK) {
            Object before = super.removeOrAbsent(key);
            owner.changed();
            return before;
        }
    }
}

package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import java.util.List;

/** The {@code __dict__} of an instance: a dict that reads and writes the instance itself. */
final class AttributeDict extends PyDict {

    private final PyInstance owner;

    AttributeDict(PyInstance owner) {
        this.owner = owner;
    }

    private PyDict rest() {
        synchronized (owner) {
            if (owner.overflow == null) {
                owner.overflow = new PyDict();
            }
            return owner.overflow;
        }
    }

    @Override
    protected boolean isTable() {
        return false;
    }

    @Override
    public Object getOrAbsent(Object key) {
        if (key instanceof String name) {
            return owner.own(name.intern());
        }
        PyDict rest = owner.overflow;
        return rest == null ? ABSENT : rest.getOrAbsent(key);
    }

    @Override
    public Object put(Object key, Object value) {
        if (key instanceof String name) {
            owner.type.access().added(name.intern());
            owner.putOwn(name.intern(), value);
            return null;
        }
        return rest().put(key, value);
    }

    @Override
    public boolean replaceIdentical(Object key, Object expected, Object value) {
        if (key instanceof String name) {
            owner.type.access().added(name.intern());
            return owner.replaceOwn(name.intern(), expected, value);
        }
        return rest().replaceIdentical(key, expected, value);
    }

    @Override
    public Object removeOrAbsent(Object key) {
        if (key instanceof String name) {
            synchronized (owner) {
                String interned = name.intern();
                Object before = owner.own(interned);
                owner.removeOwn(interned);
                return before;
            }
        }
        PyDict rest = owner.overflow;
        return rest == null ? ABSENT : rest.removeOrAbsent(key);
    }

    @Override
    public int size() {
        return keyList().size();
    }

    @Override
    public void clear() {
        synchronized (owner) {
            for (Object key : keyList()) {
                removeOrAbsent(key);
            }
        }
    }

    @Override
    public List<Object> keyList() {
        synchronized (owner) {
            List<Object> keys = owner.slotNames();
            if (owner.overflow != null) {
                keys.addAll(owner.overflow.keyList());
            }
            return keys;
        }
    }
}

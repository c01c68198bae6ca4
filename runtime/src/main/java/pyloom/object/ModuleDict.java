package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import java.util.ArrayList;
import java.util.List;

/** The {@code __dict__} of a module: a dict that reads and writes its global variables. */
final class ModuleDict extends PyDict {

    private final PyModule module;

    ModuleDict(PyModule module) {
        this.module = module;
    }

    PyModule module() {
        return module;
    }

    @Override
    protected boolean isTable() {
        return false;
    }

    @Override
    public Object getOrAbsent(Object key) {
        return key instanceof String name ? module.peek(name) : super.getOrAbsent(key);
    }

    @Override
    public Object put(Object key, Object value) {
        if (key instanceof String name) {
            module.global(name.intern()).set(value);
            return null;
        }
        return super.put(key, value);
    }

    @Override
    public boolean replaceIdentical(Object key, Object expected, Object value) {
        if (!(key instanceof String name)) {
            return super.replaceIdentical(key, expected, value);
        }
        Global variable = module.global(name.intern());
        if (expected != ABSENT) {
            return variable.replace(expected, value);
        }
        synchronized (module) {
            if (variable.peek() != ABSENT) {
                return false;
            }
            variable.set(value);
            return true;
        }
    }

    @Override
    public Object removeOrAbsent(Object key) {
        if (key instanceof String name) {
            Object before = module.peek(name);
            if (before != ABSENT) {
                module.global(name.intern()).delete();
            }
            return before;
        }
        return super.removeOrAbsent(key);
    }

    @Override
    public int size() {
        return keyList().size();
    }

    @Override
    public void clear() {
        for (Object key : keyList()) {
            removeOrAbsent(key);
        }
    }

    @Override
    public List<Object> keyList() {
        List<Object> keys = new ArrayList<>(module.names());
        keys.addAll(super.keyList());
        return keys;
    }
}

package pyloom.stdlib.functools;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Calls;
import pyloom.object.PyDict;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** Keeps every result. The dict needs no lock around it, and the counts are atomic. */
final class UnboundedCache implements ResultCache {

    private static final VarHandle HITS;
    private static final VarHandle MISSES;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            HITS = lookup.findVarHandle(UnboundedCache.class, "hits", long.class);
            MISSES = lookup.findVarHandle(UnboundedCache.class, "misses", long.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private final PyDict results = new PyDict();
    private volatile long hits;
    private volatile long misses;

    @Override
    public Object get(Object key) {
        Object known = results.getOrAbsent(key);
        (known == ABSENT ? MISSES : HITS).getAndAdd(this, 1L);
        return known;
    }

    @Override
    public Object put(Object key, Object result) {
        results.put(key, result);
        return result;
    }

    @Override
    public Object information(Object type) {
        return Calls.call(type, hits, misses, null, (long) results.size());
    }

    @Override
    public void clear() {
        hits = 0;
        misses = 0;
        results.clear();
    }
}

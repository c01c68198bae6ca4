package pyloom.stdlib.abc;

import pyloom.object.PyObject;
import pyloom.object.PyType;

import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What an abstract base class remembers: the classes registered with it, and the answers it gave.
 *
 * <p>Each set is guarded by itself. A registration anywhere makes all remembered refusals old:
 * {@link #registrations} counts them.
 */
final class AbstractBase extends PyObject {

    private static final PyType TYPE =
            PyType.nativeType("_abc", "_abc_data", PyType.OBJECT).sealed().dotted();
    private static final AtomicLong REGISTRATIONS = new AtomicLong();

    private final Set<PyType> registry = weakSet();
    private final Set<PyType> accepted = weakSet();
    private final Set<PyType> refused = weakSet();
    private volatile long refusedAt = REGISTRATIONS.get();

    private static Set<PyType> weakSet() {
        return Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));
    }

    static long registrations() {
        return REGISTRATIONS.get();
    }

    void register(PyType type) {
        registry.add(type);
        REGISTRATIONS.incrementAndGet();
    }

    PyType[] registered() {
        synchronized (registry) {
            return registry.toArray(PyType[]::new);
        }
    }

    void forgetRegistered() {
        registry.clear();
    }

    boolean accepts(PyType type) {
        return accepted.contains(type);
    }

    void accept(PyType type) {
        accepted.add(type);
    }

    /** {@return whether the class was refused, and nothing was registered since} */
    boolean refuses(PyType type) {
        return refusedAt == REGISTRATIONS.get() && refused.contains(type);
    }

    void refuse(PyType type) {
        refused.add(type);
    }

    /** Forgets refusals that are older than the last registration. */
    void renew() {
        long now = REGISTRATIONS.get();
        if (refusedAt < now) {
            refused.clear();
            refusedAt = now;
        }
    }

    void forgetAnswers() {
        accepted.clear();
        refused.clear();
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}

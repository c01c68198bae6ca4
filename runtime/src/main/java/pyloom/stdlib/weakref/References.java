package pyloom.stdlib.weakref;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The weak references to each object: those without a callback are one and the same. Neither the
 * objects nor the references are kept alive.
 */
final class References {

    private static final Map<Key, List<WeakReference<Object>>> KNOWN = new ConcurrentHashMap<>();

    private static final ReferenceQueue<Object> DEAD = new ReferenceQueue<>();

    private References() {}

    /** An object by its identity. */
    private static final class Key extends WeakReference<Object> {

        private final int hash;

        Key(Object object) {
            super(object, DEAD);
            hash = System.identityHashCode(object);
        }

        @Override
        public boolean equals(Object other) {
            return this == other || other instanceof Key key && get() != null && key.get() == get();
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /** {@return the one reference to an object that is a plain one} */
    static Object shared(Object object) {
        for (Object each : of(object)) {
            if (each instanceof Reference reference
                    && reference.pyType() == Reference.TYPE
                    && reference.callback() == null) {
                return reference;
            }
        }
        return remember(object, new Reference(Reference.TYPE, object, null));
    }

    /** {@return the reference, which counts among those to the object now} */
    static Object remember(Object object, Object reference) {
        for (Object dead = DEAD.poll(); dead != null; dead = DEAD.poll()) {
            KNOWN.remove(dead);
        }
        KNOWN.compute(
                new Key(object),
                (_, before) -> {
                    List<WeakReference<Object>> all =
                            new ArrayList<>(before == null ? List.of() : before);
                    all.removeIf(each -> each.get() == null);
                    all.add(new WeakReference<>(reference));
                    return all;
                });
        return reference;
    }

    /** {@return the references and proxies of an object} */
    static List<Object> of(Object object) {
        List<Object> alive = new ArrayList<>();
        for (WeakReference<Object> each : KNOWN.getOrDefault(new Key(object), List.of())) {
            Object reference = each.get();
            if (reference != null) {
                alive.add(reference);
            }
        }
        return alive;
    }
}

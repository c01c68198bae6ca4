package pyloom.object;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Identity of objects: {@code is} and {@code id}.
 *
 * <p>An object gets its number when somebody asks for it first, and keeps it; no two living objects
 * have the same one. Equal numbers are one object, for their boxes have no identity.
 */
public final class Identity {

    private static final long FIRST = 0x7f00_0000_0000L;
    private static final long STEP = 16;
    private static final long SMALL = 0x5500_0000_0000L; // where numbers and None are

    private static final Map<Object, Long> NUMBERS = new ConcurrentHashMap<>();
    private static final ReferenceQueue<Object> DEAD = new ReferenceQueue<>();
    private static final AtomicLong NEXT = new AtomicLong(FIRST);

    private Identity() {}

    /**
     * {@return {@code a is b}}
     *
     * @param a any object
     * @param b any object
     */
    public static boolean is(Object a, Object b) {
        return a == b
                || (a instanceof Long || a instanceof Double || a instanceof Boolean)
                        && a.equals(b);
    }

    /**
     * {@return {@code id(value)}}
     *
     * @param value any object
     */
    public static long id(Object value) {
        if (value instanceof Long number) {
            return SMALL + 2 * STEP * number;
        }
        if (value == null || value instanceof Boolean) {
            return SMALL - STEP * (value == null ? 1 : (Boolean) value ? 3 : 5);
        }
        if (value instanceof Double number) {
            return 2 * STEP * Double.doubleToLongBits(number) + STEP / 2;
        }
        forgetDead();
        Long known = NUMBERS.get(new Probe(value));
        return known != null
                ? known
                : NUMBERS.computeIfAbsent(new Key(value), _ -> NEXT.addAndGet(STEP));
    }

    private static void forgetDead() {
        for (Reference<?> key = DEAD.poll(); key != null; key = DEAD.poll()) {
            NUMBERS.remove(key);
        }
    }

    /**
     * {@return the identity as {@code repr} prints it}
     *
     * @param value any object
     */
    public static String address(Object value) {
        return "0x" + Long.toHexString(id(value));
    }

    /** An object in the table, which does not keep it alive. */
    private static final class Key extends WeakReference<Object> {

        private final int hash;

        Key(Object referent) {
            super(referent, DEAD);
            hash = System.identityHashCode(referent);
        }

        @Override
        public boolean equals(Object other) {
            if (this == other) {
                return true;
            }
            Object mine = get();
            return mine != null
                    && (other instanceof Key key && key.get() == mine
                            || other instanceof Probe probe && probe.object == mine);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /** An object that is looked for in the table. */
    private record Probe(Object object) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.get() == object;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(object);
        }
    }
}

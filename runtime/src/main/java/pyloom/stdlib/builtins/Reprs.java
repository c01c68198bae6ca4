package pyloom.stdlib.builtins;

import pyloom.object.Texts;

import java.util.IdentityHashMap;
import java.util.Map;

/** {@code repr()} of containers, which may contain themselves. */
public final class Reprs {

    private static final ThreadLocal<Map<Object, Boolean>> ACTIVE =
            ThreadLocal.withInitial(IdentityHashMap::new);

    private Reprs() {}

    /**
     * {@return whether the repr of an object is begun now; false if it is under way in this thread}
     */
    public static boolean enter(Object container) {
        return ACTIVE.get().put(container, true) == null;
    }

    /** Ends what {@link #enter} began. */
    public static void leave(Object container) {
        ACTIVE.get().remove(container);
    }

    /** {@return the reprs of the elements, joined by commas, between two texts} */
    static String join(String open, Object[] items, String close) {
        StringBuilder out = new StringBuilder(open);
        for (int at = 0; at < items.length; at++) {
            if (at > 0) {
                out.append(", ");
            }
            out.append(Texts.repr(items[at]));
        }
        return out.append(close).toString();
    }

    /** {@return as {@link #join}, or {@code inside} if the repr of the container is under way} */
    static String guarded(
            Object container, String open, Object[] items, String close, String inside) {
        if (!enter(container)) {
            return inside;
        }
        try {
            return join(open, items, close);
        } finally {
            leave(container);
        }
    }
}

package pyloom.translator.scope.check;

import pyloom.translator.ast.Stmt;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The blocks that a {@code return}, {@code break} or {@code continue} meets on its way out, shared
 * by all places that have the same way out.
 *
 * <p>CPython compiles a {@code finally} body anew for every statement that leaves its {@code try},
 * which takes exponential time for nested ones. A body that was found good is not looked at again
 * for the same way out at no greater depth: it cannot hold an error there.
 */
final class WayOut {

    private final Map<Object, WayOut> inner = new IdentityHashMap<>();
    private final Map<List<Stmt>, int[]> goodAt = new IdentityHashMap<>();

    static boolean matters(BlockKind kind) {
        return switch (kind) {
            case LOOP, FINALLY_TRY_BODY, WITH, EXCEPT_STAR_HANDLERS -> true;
            case TRY_BODY,
                    FINALLY_BODY,
                    EXCEPT_HANDLERS,
                    HANDLER_BODY,
                    ASYNC_COMPREHENSION,
                    WAITING_VALUE,
                    GENERATOR_BODY ->
                    false;
        };
    }

    /** {@return the way out of a block that {@code opener} opens where this is the way out} */
    WayOut through(Object opener) {
        return inner.computeIfAbsent(opener, _ -> new WayOut());
    }

    boolean isKnownGood(List<Stmt> body, int[] depths) {
        int[] known = goodAt.get(body);
        if (known == null) {
            return false;
        }
        for (int i = 0; i < depths.length; i++) {
            if (depths[i] > known[i]) {
                return false;
            }
        }
        return true;
    }

    void recordGood(List<Stmt> body, int[] depths) {
        goodAt.put(body, depths);
    }
}

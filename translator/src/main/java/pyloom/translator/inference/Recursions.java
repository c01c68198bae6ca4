package pyloom.translator.inference;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Which functions may be called while they run. */
final class Recursions {

    private Recursions() {}

    /** {@return whether a chain of direct calls leads from {@code function} back to it} */
    static boolean isRecursive(FunctionModel function) {
        Set<FunctionModel> seen = new HashSet<>();
        Deque<FunctionModel> pending = new ArrayDeque<>(function.callees());
        while (!pending.isEmpty()) {
            FunctionModel callee = pending.pop();
            if (callee == function) {
                return true;
            }
            if (seen.add(callee)) {
                pending.addAll(callee.callees());
            }
        }
        return false;
    }
}

package pyloom.stdlib.sys;

import pyloom.object.Calls;
import pyloom.object.PyTuple;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The hooks of {@code sys.addaudithook}, which hear what programs themselves audit. */
final class AuditHooks {

    private static final List<Object> HOOKS = new CopyOnWriteArrayList<>();

    private AuditHooks() {}

    static void add(Object hook) {
        HOOKS.add(hook);
    }

    static void call(String event, PyTuple args) {
        for (Object hook : HOOKS) {
            Calls.call(hook, event, args);
        }
    }

    /** Forgets all hooks, before a program. */
    static void clear() {
        HOOKS.clear();
    }
}

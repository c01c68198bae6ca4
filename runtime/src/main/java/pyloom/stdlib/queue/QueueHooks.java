package pyloom.stdlib.queue;

import pyloom.object.PyType;

/** Whether a program's class has hooks of its own for the storage of a queue. */
final class QueueHooks {

    private static final String[] NAMES = {"_init", "_qsize", "_put", "_get"};

    private QueueHooks() {}

    static boolean areOverridden(PyType type) {
        if (isNative(type)) {
            return false;
        }
        PyType base = nativeBase(type);
        for (String name : NAMES) {
            if (type.lookup(name) != base.lookup(name)) {
                return true;
            }
        }
        return false;
    }

    private static PyType nativeBase(PyType type) {
        for (Object base : type.mro()) {
            if (base instanceof PyType known && isNative(known)) {
                return known;
            }
        }
        return Queue.TYPE;
    }

    private static boolean isNative(PyType type) {
        return type == Queue.TYPE || type == LifoQueue.TYPE || type == PriorityQueue.TYPE;
    }
}

package pyloom.object;

/**
 * Running {@code __init__} when a class is called. CPython counts two calls where a class with an
 * {@code __init__} in Python is called plainly; so the depth at which programs fail is the same.
 */
final class Initialization {

    private Initialization() {}

    static void run(Object initialize, Object instance) {
        FunctionLike function = (FunctionLike) initialize;
        if (!(function instanceof PyFunction)) {
            Construction.checkInit(function.call(instance));
            return;
        }
        ThreadState thread = ThreadState.current();
        thread.enter();
        try {
            Construction.checkInit(function.call(instance));
        } finally {
            thread.leave();
        }
    }

    static void run(Object initialize, Object instance, Object a) {
        FunctionLike function = (FunctionLike) initialize;
        if (!(function instanceof PyFunction)) {
            Construction.checkInit(function.call(instance, a));
            return;
        }
        ThreadState thread = ThreadState.current();
        thread.enter();
        try {
            Construction.checkInit(function.call(instance, a));
        } finally {
            thread.leave();
        }
    }

    static void run(Object initialize, Object instance, Object a, Object b) {
        FunctionLike function = (FunctionLike) initialize;
        if (!(function instanceof PyFunction)) {
            Construction.checkInit(function.call(instance, a, b));
            return;
        }
        ThreadState thread = ThreadState.current();
        thread.enter();
        try {
            Construction.checkInit(function.call(instance, a, b));
        } finally {
            thread.leave();
        }
    }

    static void run(Object initialize, Object instance, Object a, Object b, Object c) {
        FunctionLike function = (FunctionLike) initialize;
        if (!(function instanceof PyFunction)) {
            Construction.checkInit(function.call(instance, a, b, c));
            return;
        }
        ThreadState thread = ThreadState.current();
        thread.enter();
        try {
            Construction.checkInit(function.call(instance, a, b, c));
        } finally {
            thread.leave();
        }
    }
}

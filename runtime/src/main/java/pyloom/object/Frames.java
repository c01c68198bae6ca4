package pyloom.object;

import static pyloom.object.Absent.ABSENT;

/** Who is running: what {@code sys._getframe} and its like need. */
public final class Frames {

    private static final StackWalker WALKER =
            StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);
    private static final ClassValue<PyModule[]> MODULES =
            new ClassValue<>() {
                @Override
                protected PyModule[] computeValue(Class<?> emitted) {
                    return new PyModule[1];
                }
            };

    private Frames() {}

    /**
     * Says which module the methods of an emitted class belong to.
     *
     * @param emitted the class
     * @param module its module
     */
    public static void register(Class<?> emitted, PyModule module) {
        MODULES.get(emitted.getNestHost())[0] = module;
    }

    static PyModule moduleOf(Class<?> emitted) {
        return MODULES.get(emitted.getNestHost())[0];
    }

    /**
     * {@return the module of the nearest caller that is Python code, or null}
     *
     * @param skip how many Python callers to leave out
     */
    public static PyModule callerModule(int skip) {
        return WALKER.walk(
                frames ->
                        frames.map(frame -> moduleOf(frame.getDeclaringClass()))
                                .filter(module -> module != null)
                                .skip(skip)
                                .findFirst()
                                .orElse(null));
    }

    static Object currentModuleName() {
        PyModule module = callerModule(0);
        return module == null ? ABSENT : module.peek("__name__");
    }
}

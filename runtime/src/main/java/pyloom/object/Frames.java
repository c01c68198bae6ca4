package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import java.util.ArrayList;
import java.util.List;

/** Who is running: what {@code sys._getframe} and its like need. */
public final class Frames {

    private static final StackWalker WALKER =
            StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);
    private static final ClassValue<Origin> ORIGINS =
            new ClassValue<>() {
                @Override
                protected Origin computeValue(Class<?> emitted) {
                    return new Origin();
                }
            };

    /** Where the methods of an emitted class come from; written once, before they run. */
    private static final class Origin {
        private PyModule module;
        private CodeTable codes;
    }

    private Frames() {}

    /**
     * Says which module the methods of an emitted class belong to.
     *
     * @param emitted the class
     * @param module its module
     * @param codes the functions of the module
     */
    public static void register(Class<?> emitted, PyModule module, CodeTable codes) {
        Origin origin = ORIGINS.get(emitted.getNestHost());
        origin.module = module;
        origin.codes = codes;
        codes.settle(module);
    }

    static PyModule moduleOf(Class<?> emitted) {
        return ORIGINS.get(emitted.getNestHost()).module;
    }

    /** {@return the functions of the module of an emitted class, or null if nobody told} */
    public static CodeTable codesOf(Class<?> emitted) {
        return ORIGINS.get(emitted.getNestHost()).codes;
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

    /** {@return the names of the local variables of the function that a traceback points into} */
    static List<String> variablesAt(PyTraceback place) {
        CodeTable codes =
                place.owner() == null ? null : ORIGINS.get(place.owner().getNestHost()).codes;
        Code code = codes == null ? null : codes.find(place.site().function(), place.line());
        if (code == null) {
            return List.of();
        }
        List<String> names = new ArrayList<>(code.signature().names());
        names.addAll(code.locals());
        names.addAll(code.free());
        return names;
    }

    static Object currentModuleName() {
        PyModule module = callerModule(0);
        return module == null ? ABSENT : module.peek("__name__");
    }
}

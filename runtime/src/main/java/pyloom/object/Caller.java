package pyloom.object;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A Python function that is running: where it stands now.
 *
 * @param file the path of its file
 * @param line the line that it has come to
 * @param function its name, {@code <module>} for a module's body
 * @param module its module
 */
public record Caller(String file, int line, String function, PyModule module) {

    private static final StackWalker WALKER =
            StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    /** {@return the Python functions that this thread is in, the innermost first} */
    public static List<Caller> all() {
        return WALKER.walk(frames -> collect(frames, Integer.MAX_VALUE));
    }

    /**
     * {@return the Python function that called, or null}
     *
     * @param skip how many Python functions to leave out
     */
    public static Caller of(int skip) {
        List<Caller> callers = WALKER.walk(frames -> collect(frames, skip + 1));
        return callers.size() > skip ? callers.get(skip) : null;
    }

    private static List<Caller> collect(Stream<StackWalker.StackFrame> frames, int most) {
        List<Caller> callers = new ArrayList<>();
        var iterator = frames.iterator();
        while (callers.size() < most && iterator.hasNext()) {
            Caller caller = of(iterator.next());
            if (caller != null) {
                callers.add(caller);
            }
        }
        return callers;
    }

    private static Caller of(StackWalker.StackFrame frame) {
        PyModule module = Frames.moduleOf(frame.getDeclaringClass());
        int line = frame.getLineNumber();
        if (module == null || line <= 0 || frame.getMethodName().startsWith("lambda$")) {
            return null; // not Python, or the bridge to a closure
        }
        CodeSites sites = CodeSites.of(frame.getDeclaringClass());
        String function = sites.functionAt(line, frame.getMethodName());
        return function == null ? null : new Caller(sites.file(), line, function, module);
    }
}

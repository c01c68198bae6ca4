package pyloom.stdlib.bisect;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.NativeModule;

/** The names of {@code bisect}. */
@PythonModule(value = "bisect", pure = true, doc = "library/bisect.html")
public final class BisectModule {

    /** {@code bisect_right}. */
    @PythonApi("bisect_right")
    public static final Object BISECT_RIGHT = low("bisect_right");

    /** {@code bisect}. */
    @PythonApi("bisect")
    public static final Object BISECT = low("bisect_right");

    /** {@code bisect_left}. */
    @PythonApi("bisect_left")
    public static final Object BISECT_LEFT = low("bisect_left");

    /** {@code insort_right}. */
    @PythonApi("insort_right")
    public static final Object INSORT_RIGHT = low("insort_right");

    /** {@code insort}. */
    @PythonApi("insort")
    public static final Object INSORT = low("insort_right");

    /** {@code insort_left}. */
    @PythonApi("insort_left")
    public static final Object INSORT_LEFT = low("insort_left");

    private BisectModule() {}

    private static Object low(String name) {
        return NativeModule.named("_bisect").peek(name);
    }
}

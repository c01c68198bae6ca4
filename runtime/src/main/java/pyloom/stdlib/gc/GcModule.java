package pyloom.stdlib.gc;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.ValueError;
import pyloom.stdlib.weakref.Garbage;

/**
 * The functions of {@code gc}. The JVM collects whether or not it is enabled; {@code collect} makes
 * it do so now and cannot count what it found.
 */
@PythonModule(value = "gc", doc = "library/gc.html")
public final class GcModule {

    /** Objects that could not be freed: there are none. */
    @PythonApi("garbage")
    public static final PyList GARBAGE = new PyList();

    /** {@code DEBUG_STATS}. */
    @PythonApi("DEBUG_STATS")
    public static final long DEBUG_STATS = 1;

    /** {@code DEBUG_COLLECTABLE}. */
    @PythonApi("DEBUG_COLLECTABLE")
    public static final long DEBUG_COLLECTABLE = 2;

    /** {@code DEBUG_UNCOLLECTABLE}. */
    @PythonApi("DEBUG_UNCOLLECTABLE")
    public static final long DEBUG_UNCOLLECTABLE = 4;

    /** {@code DEBUG_SAVEALL}. */
    @PythonApi("DEBUG_SAVEALL")
    public static final long DEBUG_SAVEALL = 32;

    /** {@code DEBUG_LEAK}. */
    @PythonApi("DEBUG_LEAK")
    public static final long DEBUG_LEAK = 38;

    private static volatile boolean enabled = true;
    private static volatile PyTuple thresholds = PyTuple.of(2000L, 10L, 10L);

    private GcModule() {}

    /** {@return 0: how much was found is not known} */
    @PythonApi("collect(generation=2)")
    public static long collect(long generation) {
        if (generation < 0 || generation > 2) {
            throw new ValueError("invalid generation");
        }
        Garbage.collect();
        return 0;
    }

    /** Says that it is enabled. */
    @PythonApi("enable()")
    static void enable() {
        enabled = true;
    }

    /** Says that it is not enabled. */
    @PythonApi("disable()")
    static void disable() {
        enabled = false;
    }

    /** {@return what was said last} */
    @PythonApi("isenabled()")
    static boolean isEnabled() {
        return enabled;
    }

    /** {@return the thresholds, which the JVM does not look at} */
    @PythonApi("get_threshold()")
    static PyTuple thresholds() {
        return thresholds;
    }

    /** Keeps thresholds. */
    @PythonApi("set_threshold(threshold0, threshold1=<unset>, threshold2=<unset>, /)")
    static void setThresholds(Object first, Object second, Object third) {
        PyTuple before = thresholds;
        thresholds =
                PyTuple.of(
                        first,
                        second == ABSENT ? before.get(1) : second,
                        third == ABSENT ? before.get(2) : third);
    }
}

package pyloom.stdlib.time;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.BuiltinTypes;
import pyloom.object.Numbers;
import pyloom.object.OSError;
import pyloom.object.PermissionError;
import pyloom.object.Specials;
import pyloom.object.TypeError;
import pyloom.object.ValueError;

/** The clocks of POSIX, by number. */
@PythonModule(value = "time", doc = "library/time.html#time.clock_gettime")
public final class PosixClocks {

    /** Seconds since 1970. */
    @PythonApi("CLOCK_REALTIME")
    public static final long REALTIME = 0;

    /** A clock that only goes forward. */
    @PythonApi("CLOCK_MONOTONIC")
    public static final long MONOTONIC = 1;

    /** The computing time of the process. */
    @PythonApi("CLOCK_PROCESS_CPUTIME_ID")
    public static final long PROCESS = 2;

    /** The computing time of the thread. */
    @PythonApi("CLOCK_THREAD_CPUTIME_ID")
    public static final long THREAD = 3;

    /** A clock that only goes forward and is never adjusted. */
    @PythonApi("CLOCK_MONOTONIC_RAW")
    public static final long MONOTONIC_RAW = 4;

    /** A clock that only goes forward, also in sleep. */
    @PythonApi("CLOCK_BOOTTIME")
    public static final long BOOTTIME = 7;

    /** International atomic time. */
    @PythonApi("CLOCK_TAI")
    public static final long TAI = 11;

    private static final double RESOLUTION = 1e-9;

    private PosixClocks() {}

    private static long nanos(Object clock) {
        return switch (number(clock)) {
            case (int) REALTIME, (int) TAI -> Clock.timeNanos();
            case (int) MONOTONIC, (int) MONOTONIC_RAW, (int) BOOTTIME -> System.nanoTime();
            case (int) PROCESS -> CpuTime.ofProcess();
            case (int) THREAD -> CpuTime.ofThread();
            default -> throw invalid();
        };
    }

    private static int number(Object clock) {
        if (!Specials.has(clock, "__index__")) {
            throw new TypeError(
                    "clk_id should be integer, not " + BuiltinTypes.typeOf(clock).name());
        }
        long number = Numbers.index(clock);
        return number == (int) number ? (int) number : -1;
    }

    private static OSError invalid() {
        return new OSError(22L, "Invalid argument");
    }

    /**
     * {@return seconds}
     *
     * @param clock the number of the clock
     */
    @PythonApi("clock_gettime(clk_id, /)")
    public static double clockGettime(Object clock) {
        return Clock.seconds(nanos(clock));
    }

    /**
     * {@return nanoseconds}
     *
     * @param clock the number of the clock
     */
    @PythonApi("clock_gettime_ns(clk_id, /)")
    public static long clockGettimeNanos(Object clock) {
        return nanos(clock);
    }

    /**
     * {@return the resolution in seconds}
     *
     * @param clock the number of the clock
     */
    @PythonApi("clock_getres(clk_id, /)")
    public static double clockGetres(Object clock) {
        nanos(clock);
        return RESOLUTION;
    }

    @PythonApi("clock_settime(clk_id, time, /)")
    public static void clockSettime(Object clock, Object time) {
        refuseSetting(clock);
    }

    @PythonApi("clock_settime_ns(clk_id, time, /)")
    public static void clockSettimeNanos(Object clock, Object time) {
        refuseSetting(clock);
    }

    private static void refuseSetting(Object clock) {
        if (number(clock) != REALTIME) {
            throw invalid();
        }
        throw new PermissionError(1L, "Operation not permitted");
    }

    /**
     * {@return what is known about a clock}
     *
     * @param name its name
     */
    @PythonApi("get_clock_info(name, /)")
    public static ClockInfo getClockInfo(Object name) {
        if (!(name instanceof String clock)) {
            throw new TypeError(
                    "get_clock_info() argument 1 must be str, not "
                            + BuiltinTypes.typeOf(name).name());
        }
        return switch (clock) {
            case "time" -> new ClockInfo("CLOCK_REALTIME", false);
            case "monotonic", "perf_counter" -> new ClockInfo("CLOCK_MONOTONIC", true);
            case "process_time" -> new ClockInfo("CLOCK_PROCESS_CPUTIME_ID", true);
            case "thread_time" -> new ClockInfo("CLOCK_THREAD_CPUTIME_ID", true);
            default -> throw new ValueError("unknown clock");
        };
    }
}

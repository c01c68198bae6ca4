package pyloom.stdlib.time;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.OverflowError;
import pyloom.object.ValueError;
import pyloom.stdlib.threading.Timeouts;
import pyloom.sync.Deadline;
import pyloom.sync.Signal;

import java.time.Instant;

/** The clocks and the sleep of Python's {@code time}. */
@PythonModule(value = "time", doc = "library/time.html")
public final class Clock {

    private static final long STARTED = System.nanoTime();

    private Clock() {}

    /**
     * Sleeps; a signal handler that returns does not end it.
     *
     * @param secs seconds
     */
    @PythonApi("sleep(seconds, /)")
    public static void sleep(Object secs) {
        double seconds = Timeouts.seconds(secs);
        if (Double.isNaN(seconds)) {
            throw new ValueError("Invalid value NaN (not a number)");
        }
        if (seconds < 0) {
            throw new ValueError("sleep length must be non-negative");
        }
        if (seconds > Deadline.MAX_SECONDS) {
            throw new OverflowError("timestamp out of range for platform time_t");
        }
        if (seconds == 0) {
            Thread.yield();
        } else {
            new Signal().await(Deadline.in(seconds));
        }
    }

    /** {@return seconds since 1970} */
    @PythonApi("time()")
    public static double time() {
        return timeNanos() / 1e9;
    }

    /** {@return nanoseconds since 1970} */
    @PythonApi("time_ns()")
    public static long timeNanos() {
        Instant now = Instant.now();
        return now.getEpochSecond() * 1_000_000_000 + now.getNano();
    }

    /** {@return seconds of a clock that only goes forward} */
    @PythonApi("monotonic()")
    public static double monotonic() {
        return System.nanoTime() / 1e9;
    }

    /** {@return nanoseconds of a clock that only goes forward} */
    @PythonApi("monotonic_ns()")
    public static long monotonicNanos() {
        return System.nanoTime();
    }

    /** {@return seconds of the clock for measuring} */
    @PythonApi("perf_counter()")
    public static double perfCounter() {
        return perfCounterNanos() / 1e9;
    }

    /** {@return nanoseconds of the clock for measuring} */
    @PythonApi("perf_counter_ns()")
    public static long perfCounterNanos() {
        return System.nanoTime() - STARTED;
    }
}

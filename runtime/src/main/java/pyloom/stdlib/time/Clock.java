package pyloom.stdlib.time;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.OverflowError;
import pyloom.object.ValueError;
import pyloom.stdlib.threading.Timeouts;
import pyloom.sync.Deadline;
import pyloom.sync.Signal;
import pyloom.sync.Turns;

import java.time.Instant;

/** The clocks and the sleep of Python's {@code time}. */
@PythonModule(value = "time", doc = "library/time.html")
public final class Clock {

    private static final long NANOS = 1_000_000_000;

    private Clock() {}

    /**
     * Sleeps; a signal handler that returns does not end it. Other threads go on meanwhile, also if
     * it is for no time at all.
     *
     * @param seconds seconds
     */
    @PythonApi("sleep(seconds, /)")
    public static void sleep(Object seconds) {
        double wanted = Timeouts.seconds(seconds);
        if (wanted < 0) {
            throw new ValueError("sleep length must be non-negative");
        }
        if (wanted > Deadline.MAX_SECONDS) {
            throw new OverflowError("timestamp out of range for platform time_t");
        }
        if (wanted == 0) {
            Turns.giveUp();
            Thread.yield();
            Turns.enter();
        } else {
            new Signal().await(Deadline.in(wanted));
        }
    }

    /** {@return seconds since 1970} */
    @PythonApi("time()")
    public static double time() {
        return seconds(timeNanos());
    }

    /** {@return nanoseconds since 1970} */
    @PythonApi("time_ns()")
    public static long timeNanos() {
        Instant now = Instant.now();
        return now.getEpochSecond() * NANOS + now.getNano();
    }

    /** {@return seconds of a clock that only goes forward} */
    @PythonApi("monotonic()")
    public static double monotonic() {
        return seconds(System.nanoTime());
    }

    /** {@return nanoseconds of a clock that only goes forward} */
    @PythonApi("monotonic_ns()")
    public static long monotonicNanos() {
        return System.nanoTime();
    }

    /** {@return seconds of the clock for measuring} */
    @PythonApi("perf_counter()")
    public static double perfCounter() {
        return seconds(System.nanoTime());
    }

    /** {@return nanoseconds of the clock for measuring} */
    @PythonApi("perf_counter_ns()")
    public static long perfCounterNanos() {
        return System.nanoTime();
    }

    /** {@return seconds that all threads of the process were computing} */
    @PythonApi("process_time()")
    public static double processTime() {
        return seconds(processTimeNanos());
    }

    /** {@return nanoseconds that all threads of the process were computing} */
    @PythonApi("process_time_ns()")
    public static long processTimeNanos() {
        return CpuTime.ofProcess();
    }

    /** {@return seconds that this thread was computing} */
    @PythonApi("thread_time()")
    public static double threadTime() {
        return seconds(threadTimeNanos());
    }

    /** {@return nanoseconds that this thread was computing} */
    @PythonApi("thread_time_ns()")
    public static long threadTimeNanos() {
        return CpuTime.ofThread();
    }

    static double seconds(long nanos) {
        return (double) nanos / NANOS;
    }
}

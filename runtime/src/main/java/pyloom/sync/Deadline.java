package pyloom.sync;

/** A point of time up to which a wait may last, in the clock of {@link System#nanoTime}. */
public final class Deadline {

    /** Never. */
    public static final Deadline NEVER = new Deadline(false, 0);

    /** At once: a try without a wait. */
    public static final Deadline NOW = new Deadline(true, 0);

    /** What {@code threading.TIMEOUT_MAX} is: the longest time-out in seconds. */
    public static final double MAX_SECONDS = 9223372036.0;

    private final boolean limited;
    private final long nanos;

    private Deadline(boolean limited, long nanos) {
        this.limited = limited;
        this.nanos = nanos;
    }

    /**
     * {@return the deadline so many seconds from now; {@link #NOW} if none is left}
     *
     * @param seconds at most {@link #MAX_SECONDS}
     */
    public static Deadline in(double seconds) {
        if (seconds <= 0) {
            return NOW;
        }
        // Rounded up: a wait must not end before its time.
        return new Deadline(true, System.nanoTime() + (long) Math.ceil(seconds * 1e9));
    }

    /** {@return the nanoseconds that are left, at least 0; {@link Long#MAX_VALUE} without limit} */
    public long left() {
        if (this == NOW) {
            return 0; // whatever the clock says
        }
        return limited ? Math.max(0, nanos - System.nanoTime()) : Long.MAX_VALUE;
    }

    /** {@return whether there is a limit} */
    public boolean isLimited() {
        return limited;
    }
}

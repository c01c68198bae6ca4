package pyloom.cli;

import pyloom.translator.diagnostics.SafeText;

import java.io.PrintStream;
import java.util.function.LongSupplier;

/**
 * A line on the terminal that says how far long work has come. Short work shows nothing, and
 * neither does any work whose diagnostics go elsewhere.
 */
final class Progress {

    private static final long PATIENCE_NANOS = 1_000_000_000;
    private static final long PAUSE_NANOS = 100_000_000;
    private static final int WIDEST = 60;
    private static final String BACK_TO_EMPTY_LINE = "\r\033[K";

    private final PrintStream out;
    private final boolean shown;
    private final int total;
    private final LongSupplier clock;
    private long next;
    private boolean onScreen;

    /** Progress over {@code total} steps from now on. */
    Progress(Surroundings surroundings, int total) {
        this(surroundings.err(), surroundings.terminal(), total, System::nanoTime);
    }

    Progress(PrintStream out, boolean terminal, int total, LongSupplier clock) {
        this.out = out;
        this.shown = terminal && total > 1;
        this.total = total;
        this.clock = clock;
        this.next = clock.getAsLong() + PATIENCE_NANOS;
    }

    /** Says that so many steps are done and what comes next, if it is time to say something. */
    void at(int done, String what) {
        long now = clock.getAsLong();
        if (!shown || now - next < 0) {
            return;
        }
        String name = SafeText.of(what);
        String end = name.substring(Math.max(0, name.length() - WIDEST));
        out.print(BACK_TO_EMPTY_LINE + done + " of " + total + ", " + end);
        out.flush();
        onScreen = true;
        next = now + PAUSE_NANOS;
    }

    /** Makes room for other output. */
    void clear() {
        if (onScreen) {
            out.print(BACK_TO_EMPTY_LINE);
            out.flush();
            onScreen = false;
        }
    }
}

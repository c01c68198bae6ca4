package pyloom.stdlib.datetime;

import pyloom.object.Texts;

/** The ends that the texts of {@code repr} of times and datetimes share. */
final class ClockText {

    private ClockText() {}

    static void repr(StringBuilder text, Clock clock) {
        text.append(clock.hour()).append(", ").append(clock.minute());
        if (clock.second() != 0 || clock.microsecond() != 0) {
            text.append(", ").append(clock.second());
        }
        if (clock.microsecond() != 0) {
            text.append(", ").append(clock.microsecond());
        }
    }

    static void suffix(StringBuilder text, PyTzInfo zone, int fold) {
        if (fold != 0) {
            text.append(", fold=").append(fold);
        }
        if (zone != null) {
            text.append(", tzinfo=").append(Texts.repr(zone));
        }
    }
}

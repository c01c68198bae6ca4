package pyloom.stdlib.datetime;

import pyloom.stdlib.builtins.PyBytes;

/** The bytes that stand for dates and times in pickles. */
final class Pickles {

    private static final int FOLD = 0x80; // of the month, or of the hour of a time

    private Pickles() {}

    static int year(byte[] bytes) {
        return (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
    }

    static PyBytes bytes(PyDate date) {
        return PyBytes.owning(
                new byte[] {
                    (byte) (date.year >> 8), (byte) date.year, (byte) date.month, (byte) date.day
                });
    }

    static byte[] clockBytes(Clock clock, boolean isFold) {
        int microsecond = clock.microsecond();
        return new byte[] {
            (byte) (clock.hour() | (isFold ? FOLD : 0)),
            (byte) clock.minute(),
            (byte) clock.second(),
            (byte) (microsecond >> 16),
            (byte) (microsecond >> 8),
            (byte) microsecond
        };
    }

    static PyBytes bytes(PyDateTime moment, boolean isFold) {
        byte[] all = new byte[10];
        System.arraycopy(bytes((PyDate) moment).toByteArray(), 0, all, 0, 4);
        System.arraycopy(clockBytes(moment.clock, false), 0, all, 4, 6);
        all[2] |= (byte) (isFold ? FOLD : 0);
        return PyBytes.owning(all);
    }

    /** {@return the time of day that begins at an index} */
    static Clock clock(byte[] bytes, int at) {
        int microsecond =
                (bytes[at + 3] & 0xff) << 16 | (bytes[at + 4] & 0xff) << 8 | bytes[at + 5] & 0xff;
        return new Clock(bytes[at] & ~FOLD & 0xff, bytes[at + 1], bytes[at + 2], microsecond);
    }

    static int fold(byte flagged) {
        return (flagged & FOLD) == 0 ? 0 : 1;
    }

    static int unflagged(byte flagged) {
        return flagged & 0x7f;
    }
}

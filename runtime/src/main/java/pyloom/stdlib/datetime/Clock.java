package pyloom.stdlib.datetime;

/**
 * A time of day.
 *
 * @param hour 0 to 23
 * @param minute 0 to 59
 * @param second 0 to 59
 * @param microsecond 0 to 999999
 */
record Clock(int hour, int minute, int second, int microsecond) {

    static final Clock MIDNIGHT = new Clock(0, 0, 0, 0);

    /** {@return the time so many seconds after midnight} */
    static Clock of(int seconds, int microsecond) {
        return new Clock(seconds / 3600, seconds / 60 % 60, seconds % 60, microsecond);
    }

    int toSeconds() {
        return hour * 3600 + minute * 60 + second;
    }

    long toMicroseconds() {
        return (long) toSeconds() * PyTimeDelta.MILLION + microsecond;
    }
}

/** Python's {@code datetime}: dates, times, durations and time zones. */
package pyloom.stdlib.datetime;

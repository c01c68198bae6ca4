/** Python's {@code statistics}: exact sums, then one rounding. */
package pyloom.stdlib.statistics;

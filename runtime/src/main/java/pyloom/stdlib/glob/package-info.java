/** Python's {@code glob}: files by the patterns of shells. */
package pyloom.stdlib.glob;

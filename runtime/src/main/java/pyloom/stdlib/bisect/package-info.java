/** Python's {@code bisect}: searching and inserting in sorted sequences. */
package pyloom.stdlib.bisect;

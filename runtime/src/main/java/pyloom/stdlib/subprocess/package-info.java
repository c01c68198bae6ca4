/** Python's {@code subprocess}: other programs, their input and their output. */
package pyloom.stdlib.subprocess;

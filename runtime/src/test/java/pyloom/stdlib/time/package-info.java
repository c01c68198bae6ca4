/** Tests of Python's {@code time}. */
package pyloom.stdlib.time;

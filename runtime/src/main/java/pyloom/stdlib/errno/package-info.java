/** Python's {@code errno}: the error numbers of the operating system. */
package pyloom.stdlib.errno;

/** Python's {@code copy}: shallow and deep copies. */
package pyloom.stdlib.copy;

/** Python's {@code logging}. */
package pyloom.stdlib.logging;

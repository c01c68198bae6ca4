/** Python's {@code abc}: abstract base classes. */
package pyloom.stdlib.abc;

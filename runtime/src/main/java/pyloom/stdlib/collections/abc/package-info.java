/** Python's {@code collections.abc}: abstract base classes of containers. */
package pyloom.stdlib.collections.abc;

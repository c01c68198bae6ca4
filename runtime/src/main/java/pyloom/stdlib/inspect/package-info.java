/** Python's {@code inspect}: what objects say of themselves. */
package pyloom.stdlib.inspect;

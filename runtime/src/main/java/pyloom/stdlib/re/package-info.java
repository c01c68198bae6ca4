/** Python's {@code re}: regular expressions. */
package pyloom.stdlib.re;

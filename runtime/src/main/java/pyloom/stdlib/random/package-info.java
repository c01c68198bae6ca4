/** Python's {@code random}: the very streams of CPython. */
package pyloom.stdlib.random;

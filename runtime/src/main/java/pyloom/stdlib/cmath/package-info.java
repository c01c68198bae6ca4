/** Python's {@code cmath}: functions of complex numbers. */
package pyloom.stdlib.cmath;

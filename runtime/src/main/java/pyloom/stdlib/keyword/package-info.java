/** Python's {@code keyword}: the reserved words. */
package pyloom.stdlib.keyword;

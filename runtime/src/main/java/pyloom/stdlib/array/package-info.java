/** Python's {@code array}: numbers packed as in C. */
package pyloom.stdlib.array;

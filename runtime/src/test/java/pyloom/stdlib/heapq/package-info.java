/** Tests of Python's {@code heapq}. */
package pyloom.stdlib.heapq;

/** Python's {@code heapq}: lists as heaps. */
package pyloom.stdlib.heapq;

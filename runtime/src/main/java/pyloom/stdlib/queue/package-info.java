/** Python's {@code queue}: queues between threads. */
package pyloom.stdlib.queue;

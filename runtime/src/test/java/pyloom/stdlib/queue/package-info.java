/** Tests of Python's {@code queue}. */
package pyloom.stdlib.queue;

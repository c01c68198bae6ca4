/** Python's {@code concurrent.futures}: futures, and executors that run calls in threads. */
package pyloom.stdlib.concurrent.futures;

/** Python's {@code traceback}: the text of exceptions. */
package pyloom.stdlib.traceback;

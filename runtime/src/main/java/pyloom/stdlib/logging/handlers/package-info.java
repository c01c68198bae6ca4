/** Python's {@code logging.handlers}: handlers that rotate files, keep records, or queue them. */
package pyloom.stdlib.logging.handlers;

/** Python's {@code contextvars}: variables whose value depends on the context that runs. */
package pyloom.stdlib.contextvars;

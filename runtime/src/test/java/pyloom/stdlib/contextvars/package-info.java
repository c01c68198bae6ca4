/** Tests of Python's {@code contextvars}. */
package pyloom.stdlib.contextvars;

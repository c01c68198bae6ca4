/** The functions of Python's {@code traceback}, over the texts of {@code stdlib.traceback}. */
package pyloom.stdlib.tracebacks;

/** Python's {@code atexit}: what is called when the program ends. */
package pyloom.stdlib.atexit;

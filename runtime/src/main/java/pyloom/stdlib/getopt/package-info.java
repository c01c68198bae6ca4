/** Python's {@code getopt}: the options of a command line as in C. */
package pyloom.stdlib.getopt;

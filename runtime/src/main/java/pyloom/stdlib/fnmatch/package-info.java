/** Python's {@code fnmatch}: names against the patterns of shells. */
package pyloom.stdlib.fnmatch;

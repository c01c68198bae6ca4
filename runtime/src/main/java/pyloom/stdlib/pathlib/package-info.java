/** Python's {@code pathlib}: names of files as objects. */
package pyloom.stdlib.pathlib;

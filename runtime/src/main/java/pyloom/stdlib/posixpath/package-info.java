/** Python's {@code os.path} for POSIX: names of files, and questions about files. */
package pyloom.stdlib.posixpath;

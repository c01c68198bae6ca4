/** Python's {@code linecache}: lines of files by number. */
package pyloom.stdlib.linecache;

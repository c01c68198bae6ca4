/** Python's {@code io}: streams of bytes and of text over files and memory. */
package pyloom.stdlib.io;

/** Python's {@code zlib}: checksums and compression by deflate. */
package pyloom.stdlib.zlib;

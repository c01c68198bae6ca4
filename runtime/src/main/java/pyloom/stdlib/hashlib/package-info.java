/** Python's {@code hashlib}: digests, and keys derived from passwords. */
package pyloom.stdlib.hashlib;

/** Python's {@code uuid}: identifiers of RFC 4122. */
package pyloom.stdlib.uuid;

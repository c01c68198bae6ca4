/** Python's {@code binascii}: bytes as text of several kinds. */
package pyloom.stdlib.binascii;

/** Python's {@code base64}: bytes as text of base 16, 32, 64 and 85. */
package pyloom.stdlib.base64;

/** Python's {@code unicodedata}: the properties of characters. */
package pyloom.stdlib.unicodedata;

/** Python's {@code urllib}, of which only {@code urllib.parse} is there. */
package pyloom.stdlib.urllib;

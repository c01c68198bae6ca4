/** Python's {@code csv}: tables as text. */
package pyloom.stdlib.csv;

/** Python's {@code __future__}: which features of the language came when. */
package pyloom.stdlib.future;

/** Python's {@code ast}, of which only {@code literal_eval} is there. */
package pyloom.stdlib.ast;

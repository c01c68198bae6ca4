/** Python's {@code warnings}. */
package pyloom.stdlib.warnings;

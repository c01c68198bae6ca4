/** Python's {@code struct}: values as bytes in given layouts. */
package pyloom.stdlib.struct;

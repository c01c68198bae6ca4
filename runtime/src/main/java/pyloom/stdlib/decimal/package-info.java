/** Python's {@code decimal}: decimal arithmetic of the General Decimal Arithmetic Specification. */
package pyloom.stdlib.decimal;

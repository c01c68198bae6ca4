/** Python's {@code fractions}: exact rational numbers. */
package pyloom.stdlib.fractions;

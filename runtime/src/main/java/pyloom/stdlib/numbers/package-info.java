/** Python's {@code numbers}: the abstract kinds of numbers. */
package pyloom.stdlib.numbers;

/** Python's {@code operator}: the operators as functions. */
package pyloom.stdlib.operator;

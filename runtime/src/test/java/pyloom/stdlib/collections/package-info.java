/** Tests of Python's {@code collections}. */
package pyloom.stdlib.collections;

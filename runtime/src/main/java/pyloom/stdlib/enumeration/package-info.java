/** Python's {@code enum}: classes whose instances are a fixed set of named values. */
package pyloom.stdlib.enumeration;

/** Python's {@code weakref}: references that do not keep their objects alive. */
package pyloom.stdlib.weakref;

/** Python's {@code sys}: the interpreter, its streams, its limits, and the end of a program. */
package pyloom.stdlib.sys;

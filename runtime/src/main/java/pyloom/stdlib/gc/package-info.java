/** Python's {@code gc}: the garbage collector, as far as the JVM has one like it. */
package pyloom.stdlib.gc;

/** Python's {@code shlex}: words as shells have them. */
package pyloom.stdlib.shlex;

/** Python's {@code html}, with its submodules. */
package pyloom.stdlib.html;

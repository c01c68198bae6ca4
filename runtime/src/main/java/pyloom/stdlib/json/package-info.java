/** Python's {@code json}, with its submodules. */
package pyloom.stdlib.json;

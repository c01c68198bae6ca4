/**
 * Python's module {@code builtins}: the methods of the built-in types and the built-in functions.
 */
package pyloom.stdlib.builtins;

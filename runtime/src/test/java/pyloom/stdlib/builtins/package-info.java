/** Tests of the built-in types and functions against what CPython answers. */
package pyloom.stdlib.builtins;

/** Python's {@code types}: the types of things that have no name in builtins. */
package pyloom.stdlib.types;

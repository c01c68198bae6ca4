/**
 * The object model: objects, types, attributes, the calling convention, functions, exceptions, and
 * the protocols that operators and built-in functions stand on.
 */
package pyloom.object;

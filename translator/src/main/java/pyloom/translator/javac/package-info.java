/**
 * Compiles emitted Java in this process, from memory to memory, and loads the result. What javac
 * finds wrong with it is a fault of Pyloom's, told with the Python line it comes from.
 */
package pyloom.translator.javac;

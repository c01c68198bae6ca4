/**
 * The errors that CPython finds after parsing and after its symbol table is built: those of its
 * compiler, in the compiler's order, so that of several errors the same one is reported.
 */
package pyloom.translator.scope.check;

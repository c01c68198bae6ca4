/** Tuples whose elements have names, as the built-in modules return them. */
package pyloom.stdlib.structseq;

/**
 * The syntax tree: sealed families of records with the names, fields and positions of CPython's
 * {@code ast}.
 */
package pyloom.translator.ast;

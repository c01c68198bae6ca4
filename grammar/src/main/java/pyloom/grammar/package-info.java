/**
 * The ANTLR grammar of Python 3.13 and what its generated lexer and parser stand on.
 *
 * <p>Text is UTF-8 here: all offsets and columns count bytes, as CPython's do.
 */
package pyloom.grammar;

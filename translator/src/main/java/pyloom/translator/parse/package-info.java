/**
 * Source text to syntax tree: drives the ANTLR parser and builds a node whenever one of its rules
 * ends. The only package that sees ANTLR.
 */
package pyloom.translator.parse;

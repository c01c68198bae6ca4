/**
 * The diagnosis of texts that are no Python: a tokenizer and a parser that follow CPython 3.13 step
 * by step, slow beside the parser that builds the tree, so as to say what CPython says, and where.
 */
package pyloom.translator.syntax;

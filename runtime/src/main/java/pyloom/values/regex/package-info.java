/**
 * Regular expressions with the syntax and the semantics of Python's {@code re}: a parser that words
 * errors as CPython does, and a matcher that keeps its own stack of choices.
 */
package pyloom.values.regex;

/**
 * The funnel: the only place where literals, names and comments of the Java tree are made from
 * foreign text. The tree's own constructors check and escape nothing, so a quote, an end of comment
 * or a Unicode escape in a Python file could otherwise become Java code. All text that leaves this
 * package is printable ASCII.
 */
package pyloom.translator.emit.text;

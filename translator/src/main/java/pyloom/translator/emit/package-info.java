/**
 * Turns a tree of Java into text. {@link pyloom.translator.emit.JavaPrinter} is the only place
 * where Java text is made: it sets line breaks as google-java-format leaves them, decides
 * parentheses, and records which Python line each Java line comes from. What the lowering wants
 * beyond the tree itself (comments, blank lines, Python positions) it notes on the nodes with
 * {@link pyloom.translator.emit.NodeNotes}.
 */
package pyloom.translator.emit;

/**
 * Decides where lines break. A printer describes a text as levels, words and possible breaks; the
 * engine here takes the breaks that are needed to stay within the line width. The rules are those
 * under which google-java-format leaves a text alone, so that a printer that describes Java the
 * same way emits text that the formatter does not change.
 */
package pyloom.translator.emit.layout;

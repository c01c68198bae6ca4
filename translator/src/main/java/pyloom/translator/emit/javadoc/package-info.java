/**
 * Breaks Javadoc into lines as google-java-format does: paragraphs, lists and tags are filled up to
 * the line width, preformatted blocks stay.
 */
package pyloom.translator.emit.javadoc;

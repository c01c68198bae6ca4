/**
 * Writes files so that whatever happens each is the old one or the new one: a folder of output
 * knows what Pyloom wrote there, and never overwrites what people have changed.
 */
package pyloom.translator.output;

/** Places in source text. */
package pyloom.translator.source;

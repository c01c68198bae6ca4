/** Reads and writes JSON, for what other programs feed to the translator and read from it. */
package pyloom.translator.json;

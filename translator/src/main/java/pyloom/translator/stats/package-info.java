/** Counts what came out of a translation: lines, and how much of the code is dynamic. */
package pyloom.translator.stats;

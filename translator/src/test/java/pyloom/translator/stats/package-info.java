/** Tests of the statistics. */
package pyloom.translator.stats;

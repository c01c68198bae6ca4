/** Litmus tests: what threads may see of one another's reads and writes, by enumerated outcomes. */
package pyloom.litmus;

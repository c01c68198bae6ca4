/**
 * Infers types for a whole module at once: an abstract run of everything that can be reached,
 * repeated until nothing more is learned.
 */
package pyloom.translator.inference;

/** Model checks: every interleaving of a few operations must look like some order of them. */
package pyloom.model;

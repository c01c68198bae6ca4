/**
 * The Java side of the lowering: makers of nodes, and the passes over a finished method that need
 * Java's own rules (which statements complete, where variables are declared, what they are called).
 */
package pyloom.translator.lower.tree;

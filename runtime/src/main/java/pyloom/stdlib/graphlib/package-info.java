/** Python's {@code graphlib}: orders of the nodes of a graph. */
package pyloom.stdlib.graphlib;

/** Holds the code to what docs/ARCHITECTURE.md and CONTRIBUTING.md say about it. */
package pyloom.architecture;

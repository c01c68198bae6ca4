/** Writes a translated program as a Maven project that builds without a network. */
package pyloom.translator.project;

/**
 * From Python files to Java files and running programs: the passes in their order, the names of
 * modules in Java, compiling and loading in this process.
 */
package pyloom.translator.pipeline;

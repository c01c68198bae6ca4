/**
 * The command line: reads arguments, calls the translator, writes results and diagnostics; the only
 * package that knows picocli and ends the process.
 */
package pyloom.cli;

/**
 * What translated programs stand on besides values and library: the start and end of a program, the
 * import system, and the functions that emitted code calls.
 */
package pyloom.runtime;

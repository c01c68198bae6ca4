/**
 * Rewrites compiled classes: generators as state machines, tracebacks that cost nothing until an
 * exception unwinds, Python line numbers.
 */
package pyloom.translator.weave;

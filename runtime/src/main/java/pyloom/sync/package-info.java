/**
 * The waits that every blocking function of the runtime stands on: interruptible by Ctrl-C, safe on
 * virtual threads.
 */
package pyloom.sync;

/** Tests of the waits and wake-ups that all primitives stand on. */
package pyloom.sync;

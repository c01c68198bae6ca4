/** Runs the course of samples in every way that users have. */
package pyloom.samples;

/** Python's {@code signal}: what the operating system tells a process, and who listens. */
package pyloom.stdlib.signal;

/** Python's {@code threading}: threads, locks, conditions, semaphores, events, timers, barriers. */
package pyloom.stdlib.threading;

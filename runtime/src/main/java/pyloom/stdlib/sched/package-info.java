/** Python's {@code sched}: calls at given times. */
package pyloom.stdlib.sched;

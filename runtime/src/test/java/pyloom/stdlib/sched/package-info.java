/** Tests of Python's {@code sched}. */
package pyloom.stdlib.sched;

/** Python's {@code math}, with the last digits that CPython prints wherever that is feasible. */
package pyloom.stdlib.math;

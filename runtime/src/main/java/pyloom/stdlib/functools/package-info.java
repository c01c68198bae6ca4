/** Python's {@code functools}: functions that take or make functions. */
package pyloom.stdlib.functools;

/** Python's {@code secrets}: random numbers that nobody can guess. */
package pyloom.stdlib.secrets;

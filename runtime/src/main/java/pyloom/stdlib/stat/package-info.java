/** Python's {@code stat}: what the results of {@code os.stat} mean. */
package pyloom.stdlib.stat;

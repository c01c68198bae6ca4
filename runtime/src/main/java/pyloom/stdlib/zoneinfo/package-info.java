/** Python's {@code zoneinfo}, on the time zones of the JDK. */
package pyloom.stdlib.zoneinfo;

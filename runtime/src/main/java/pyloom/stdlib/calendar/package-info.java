/** Python's {@code calendar}, without its HTML and locales. */
package pyloom.stdlib.calendar;

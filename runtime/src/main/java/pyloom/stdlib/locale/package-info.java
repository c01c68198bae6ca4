/** Python's {@code locale}, in which every program has the locale C. */
package pyloom.stdlib.locale;

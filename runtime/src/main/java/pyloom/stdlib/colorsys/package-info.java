/** Python's {@code colorsys}: colors in several systems. */
package pyloom.stdlib.colorsys;

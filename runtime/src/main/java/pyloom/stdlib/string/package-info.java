/** Python's {@code string}: constants, templates and formatters. */
package pyloom.stdlib.string;

/**
 * Format specifications, templates of {@code str.format} and of the operator {@code %}, parsed
 * once.
 */
package pyloom.values.format;

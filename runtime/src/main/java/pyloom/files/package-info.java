/**
 * Open files by number, and the errors of the operating system; what {@code io} and {@code os}
 * stand on.
 */
package pyloom.files;

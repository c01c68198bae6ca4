/** Python's {@code contextlib}: helpers for with statements. */
package pyloom.stdlib.contextlib;

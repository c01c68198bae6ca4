/** Python's {@code difflib}: how sequences differ. */
package pyloom.stdlib.difflib;

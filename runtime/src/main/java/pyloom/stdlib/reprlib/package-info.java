/** Python's {@code reprlib}: texts of objects that stay short. */
package pyloom.stdlib.reprlib;

/** Python's {@code typing}: what annotations are made of, as far as it shows at run time. */
package pyloom.stdlib.typing;

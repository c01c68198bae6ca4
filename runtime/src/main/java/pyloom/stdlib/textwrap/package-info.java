/** Python's {@code textwrap}: text in lines of a width. */
package pyloom.stdlib.textwrap;

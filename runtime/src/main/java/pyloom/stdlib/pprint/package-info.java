/** Python's {@code pprint}: values in lines of a width. */
package pyloom.stdlib.pprint;

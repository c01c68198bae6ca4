/**
 * Text as Python sees it: code points over java.lang.String, Unicode 15.1 properties, searching,
 * splitting.
 */
package pyloom.values.text;

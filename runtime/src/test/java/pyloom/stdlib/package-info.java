/** Tests of the native modules, called as translated programs call them. */
package pyloom.stdlib;

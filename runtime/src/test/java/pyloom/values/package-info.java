/** Tests of the algorithms of values. */
package pyloom.values;

/** Tests of text algorithms. */
package pyloom.values.text;

/** Tests of the search for imports. */
package pyloom.translator.imports;

/** Which modules a program is made of: its imports, and the files they mean. */
package pyloom.translator.imports;

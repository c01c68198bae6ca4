/** What the translator says to people: errors of the Python source, findings and remedies. */
package pyloom.translator.diagnostics;

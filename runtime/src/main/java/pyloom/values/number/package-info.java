/**
 * Numbers as Python computes them: exact integers on Long and BigInteger, floats, complex parts,
 * hashes.
 */
package pyloom.values.number;

/**
 * The audit: what of a code base translates, what stands in the way, and which parts of Python's
 * library it uses.
 */
package pyloom.audit;

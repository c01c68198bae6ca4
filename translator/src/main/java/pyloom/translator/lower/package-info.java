/**
 * Turns the syntax tree into a tree of Java: one class per construct, each keeping CPython's order
 * of evaluation. Expressions become Java expressions where they can and put statements in front
 * where they must.
 */
package pyloom.translator.lower;

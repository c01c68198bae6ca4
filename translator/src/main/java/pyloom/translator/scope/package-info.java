/**
 * Symbol tables: which variable a name means, by CPython 3.13's rules and in the words of its
 * {@code symtable} module.
 */
package pyloom.translator.scope;

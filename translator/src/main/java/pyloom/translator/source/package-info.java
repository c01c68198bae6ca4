/** Source text: how bytes become characters as in CPython, and places in them. */
package pyloom.translator.source;

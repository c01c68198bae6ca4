/**
 * Pure algorithms of Python's built-in values, free of the object model: exact integers, floats,
 * text, bytes and format specifications over plain Java values.
 */
package pyloom.values;

/**
 * Inferred types: what a value can be, how far an int can go, and which variables of inference
 * stand for the elements of containers.
 */
package pyloom.translator.types;

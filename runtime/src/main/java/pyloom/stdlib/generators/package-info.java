/** Iterators of the runtime that CPython has as generators. */
package pyloom.stdlib.generators;

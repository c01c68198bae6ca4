/** Text encodings with CPython's error handlers, positions and reasons. */
package pyloom.values.codec;

/**
 * Line maps: which Python line a line of a translated Java file comes from. They let tracebacks of
 * classes that an ordinary compiler made name the Python file. {@code
 * pyloom.translator.emit.LineMapWriter} writes what is read here.
 */
package pyloom.runtime.linemap;

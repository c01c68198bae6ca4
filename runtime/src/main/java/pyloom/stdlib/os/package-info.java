/** Python's {@code os}: files, directories, the environment and the process. */
package pyloom.stdlib.os;

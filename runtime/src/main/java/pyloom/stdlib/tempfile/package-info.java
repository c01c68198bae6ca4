/** Python's {@code tempfile}: files and directories that last as long as they are needed. */
package pyloom.stdlib.tempfile;

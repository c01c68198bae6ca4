/** Python's {@code shutil}: copies, moves and removes files and whole directories. */
package pyloom.stdlib.shutil;

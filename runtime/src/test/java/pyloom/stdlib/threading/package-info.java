/** Tests of Python's {@code threading} and {@code _thread}. */
package pyloom.stdlib.threading;

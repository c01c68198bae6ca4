/** Python's {@code copyreg}: how objects are made again from what describes them. */
package pyloom.stdlib.copyreg;

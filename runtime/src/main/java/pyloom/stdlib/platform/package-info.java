/** Python's {@code platform}: which machine and which system it is. */
package pyloom.stdlib.platform;

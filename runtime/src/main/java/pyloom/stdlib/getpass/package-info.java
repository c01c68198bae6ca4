/** Python's {@code getpass}: the user's name and passwords. */
package pyloom.stdlib.getpass;

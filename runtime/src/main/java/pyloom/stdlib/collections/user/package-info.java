/** The classes of {@code collections} that wrap another object and are abstract classes' heirs. */
package pyloom.stdlib.collections.user;

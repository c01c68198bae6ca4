/** Writes a start script beside a built jar, with a cache that makes the JVM start fast. */
package pyloom.translator.launcher;

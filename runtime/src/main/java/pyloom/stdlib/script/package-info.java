/** Short ways for native modules to do what a line of Python does with any object. */
package pyloom.stdlib.script;

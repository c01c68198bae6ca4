/** Which parts of the library a program uses, and whether the runtime has them. */
package pyloom.translator.api;

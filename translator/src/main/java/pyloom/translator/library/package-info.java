/**
 * The library of the runtime as the translator sees it: which Java member is behind which Python
 * member, read from the index that the build of the runtime makes.
 */
package pyloom.translator.library;

/** Tests of emitted Maven projects. */
package pyloom.translator.project;

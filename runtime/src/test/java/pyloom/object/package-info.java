/** Tests of the object model and its containers. */
package pyloom.object;

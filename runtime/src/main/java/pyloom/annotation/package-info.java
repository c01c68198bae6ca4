/** The annotations that say which Python function, method or type a Java member implements. */
package pyloom.annotation;

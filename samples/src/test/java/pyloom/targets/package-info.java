/** The Java that translation aims at, written by hand. */
package pyloom.targets;

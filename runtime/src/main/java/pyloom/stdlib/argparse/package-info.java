/** Python's {@code argparse}: command lines. */
package pyloom.stdlib.argparse;

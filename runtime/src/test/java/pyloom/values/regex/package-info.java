/** Tests of regular expressions against what CPython found. */
package pyloom.values.regex;

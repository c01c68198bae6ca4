/** Python's {@code itertools}: iterators made of iterators. */
package pyloom.stdlib.itertools;

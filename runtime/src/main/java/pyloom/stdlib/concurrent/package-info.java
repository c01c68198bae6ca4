/** Python's {@code concurrent}, which only holds {@code concurrent.futures}. */
package pyloom.stdlib.concurrent;

/** Tests of Python's {@code concurrent.futures}. */
package pyloom.stdlib.concurrent.futures;

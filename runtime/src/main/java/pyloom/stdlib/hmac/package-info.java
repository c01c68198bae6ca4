/** Python's {@code hmac}: digests with a key. */
package pyloom.stdlib.hmac;

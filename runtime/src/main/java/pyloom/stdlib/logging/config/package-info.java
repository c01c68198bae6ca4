/** Python's {@code logging.config}: sets up {@code logging} from a dict. */
package pyloom.stdlib.logging.config;

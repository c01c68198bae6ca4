package pyloom.stdlib.re;

import pyloom.object.Numbers;
import pyloom.object.PyValueInstance;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.stdlib.builtins.PyBytes;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The patterns that were compiled last. Thread-safe. */
final class PatternCache {

    private static final int MOST = 512;
    private static final Map<Key, PyPattern> PATTERNS = new ConcurrentHashMap<>();

    private PatternCache() {}

    private record Key(Object source, long flags) {}

    /** {@return a compiled pattern for what a program gave} */
    static PyPattern compile(Object pattern, Object flags) {
        long bits = flags instanceof Long number ? number : Numbers.index(flags);
        if (pattern instanceof PyPattern compiled) {
            if (bits != 0) {
                throw new ValueError("cannot process flags argument with a compiled pattern");
            }
            return compiled;
        }
        Object plain = PyValueInstance.unwrap(pattern);
        if (!(plain instanceof String) && !(plain instanceof PyBytes)) {
            throw new TypeError("first argument must be string or compiled pattern");
        }
        Key key = new Key(plain, bits);
        PyPattern known = PATTERNS.get(key);
        if (known != null) {
            return known;
        }
        PyPattern compiled = PyPattern.compile(pattern, (int) bits);
        if (PATTERNS.size() >= MOST) {
            PATTERNS.keySet().stream().limit(MOST / 8).forEach(PATTERNS::remove);
        }
        PATTERNS.put(key, compiled);
        return compiled;
    }

    static void clear() {
        PATTERNS.clear();
    }
}

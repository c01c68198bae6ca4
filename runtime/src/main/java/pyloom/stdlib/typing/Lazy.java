package pyloom.stdlib.typing;

import pyloom.object.Calls;

/**
 * A value that is calculated when it is first asked for: bounds, defaults and the values of type
 * aliases. Two threads that ask at once may both calculate it; one answer stays.
 */
final class Lazy {

    private static final Object UNKNOWN = new Object();

    private final Object function;
    private volatile Object value;

    private Lazy(Object function, Object value) {
        this.function = function;
        this.value = value;
    }

    static Lazy of(Object value) {
        return new Lazy(null, value);
    }

    static Lazy calculated(Object function) {
        return new Lazy(function, UNKNOWN);
    }

    Object get() {
        Object known = value;
        if (known == UNKNOWN) {
            known = Calls.call(function);
            value = known;
        }
        return known;
    }
}

package pyloom.stdlib.functools;

/** Results by the keys of calls; threads may share it. */
interface ResultCache {

    /** {@return the result of a call, counted as a hit, or ABSENT, counted as a miss} */
    Object get(Object key);

    /** Keeps a result unless there is one meanwhile; returns the result that the call gives. */
    Object put(Object key, Object result);

    /** {@return hits, misses, limit and size, given to a type} */
    Object information(Object type);

    /** Forgets everything, the counts included. */
    void clear();
}

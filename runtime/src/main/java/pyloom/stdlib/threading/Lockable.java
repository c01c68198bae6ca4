package pyloom.stdlib.threading;

/**
 * What a {@link Condition} needs of a lock; {@link Lock} and {@link RLock} are, others are adapted.
 */
interface Lockable {

    /** {@return whether it was acquired once, waiting as long as it takes: true} */
    boolean acquire();

    /** Releases it once. */
    void release();

    /** {@return whether the current thread holds it, as far as the lock knows} */
    boolean isOwned();

    /**
     * {@return what {@link #acquireAgain} needs, after releasing the lock however often it is held}
     */
    Object releaseAll();

    /**
     * Acquires the lock as it was held before, whatever interrupts come.
     *
     * @param saved what {@link #releaseAll} returned
     */
    void acquireAgain(Object saved);
}

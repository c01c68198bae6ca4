package pyloom.stdlib.signal;

/** Where the JVM lets a process listen to signals; names are without {@code SIG}. */
interface SignalPort {

    /** Has {@link Arrivals} told when a signal comes; IllegalArgumentException if none can be. */
    void listen(String name);

    /** Has a signal ignored. */
    void ignore(String name);

    /** Has a signal do what the operating system does with it. */
    void reset(String name);
}

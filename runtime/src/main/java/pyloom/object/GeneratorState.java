package pyloom.object;

/** Where a generator is in its life. */
enum GeneratorState {
    /** Nothing of its body has run. */
    CREATED,
    /** It stands at a yield. */
    SUSPENDED,
    /** Its body runs, or that of a generator it delegates to. */
    RUNNING,
    /** Its body has ended. */
    CLOSED
}

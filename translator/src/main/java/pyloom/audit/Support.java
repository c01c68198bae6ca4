package pyloom.audit;

/** How much of a module or of one of its members there is. */
public enum Support {
    /** The runtime has it. */
    NATIVE,

    /** It is part of the program, and translated with it. */
    OWN,

    /** Python's library has it, the runtime does not yet. */
    MISSING,

    /** Nobody knows it: neither the program nor Python's library. */
    UNKNOWN
}

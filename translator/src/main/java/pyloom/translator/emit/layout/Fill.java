package pyloom.translator.emit.layout;

/** How a break behaves in a level that does not fit on the rest of the line. */
public enum Fill {
    /** All such breaks of the level are taken together. */
    UNIFIED,

    /** The break is taken only if what follows it, up to the next break, does not fit. */
    INDEPENDENT,

    /** The break is always taken, and no level around it fits on one line. */
    FORCED
}

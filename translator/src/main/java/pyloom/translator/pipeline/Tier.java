package pyloom.translator.pipeline;

/** How much of a program may become plain Java. */
public enum Tier {
    /** Whatever the analysis proves is plain Java, the rest calls the runtime. */
    AUTO,

    /** Everything calls the runtime; the reference that each optimisation is compared with. */
    DYNAMIC
}

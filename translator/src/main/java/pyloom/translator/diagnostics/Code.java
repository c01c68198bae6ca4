package pyloom.translator.diagnostics;

/**
 * The kinds of findings. Each has a page {@code docs/diagnostics/CODE.md} and an example {@code
 * docs/diagnostics/examples/CODE.py} that brings it about; a test holds the three together.
 */
public enum Code {
    /** CPython does not accept the source text either. */
    SYNTAX_ERROR("PYL-E001", Severity.ERROR),

    /** The file is missing, is no regular file, or cannot be read. */
    UNREADABLE_FILE("PYL-E002", Severity.ERROR),

    /** The file is larger than the limit. */
    FILE_TOO_LARGE("PYL-E003", Severity.ERROR),

    /** The tree of the file needs more stack or memory than there is. */
    TOO_COMPLEX("PYL-E004", Severity.ERROR),

    /** Characters make a line read otherwise than it runs. */
    MISLEADING_DIRECTION("PYL-E005", Severity.WARNING),

    /** Coroutines are not translated yet. */
    ASYNC("PYL-E101", Severity.ERROR),

    /** A string of two surrogates that Java takes for one character. */
    SURROGATE_PAIR("PYL-E102", Severity.ERROR),

    /** The program imports a module of Python's library that the runtime does not have. */
    MISSING_MODULE("PYL-E104", Severity.ERROR),

    /** The same on some paths only, or where the program handles the failure. */
    MAYBE_MISSING_MODULE("PYL-E105", Severity.WARNING),

    /** An imported module is neither part of the program nor of Python's library. */
    UNKNOWN_MODULE("PYL-E106", Severity.WARNING),

    /** A module of the runtime does not have what the program takes from it. */
    MISSING_MEMBER("PYL-E107", Severity.WARNING),

    /** A fault of ours, from which the program does not suffer. */
    TYPED_TIER_FAILED("PYL-E108", Severity.WARNING);

    private final String id;
    private final Severity severity;

    Code(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /** {@return the name that people see, such as {@code PYL-E001}} */
    public String id() {
        return id;
    }

    /** {@return how much findings of this kind weigh} */
    public Severity severity() {
        return severity;
    }
}

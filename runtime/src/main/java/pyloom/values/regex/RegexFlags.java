package pyloom.values.regex;

/** The flags of a pattern, as bits of Python's {@code re.RegexFlag}. */
public final class RegexFlags {

    /** Letters match whatever their case. */
    public static final int IGNORECASE = 2;

    /** The categories and cases are those of the locale; for bytes only. */
    public static final int LOCALE = 4;

    /** Beginning and end are those of lines. */
    public static final int MULTILINE = 8;

    /** The dot matches a line end too. */
    public static final int DOTALL = 16;

    /** The categories and cases are those of Unicode. */
    public static final int UNICODE = 32;

    /** Whitespace and comments are skipped. */
    public static final int VERBOSE = 64;

    /** The parsed pattern is printed. */
    public static final int DEBUG = 128;

    /** The categories and cases are those of ASCII. */
    public static final int ASCII = 256;

    static final int TYPES = ASCII | LOCALE | UNICODE;

    private RegexFlags() {}

    /** {@return the flag of a letter in {@code (?...)}, or 0} */
    static int ofLetter(String letter) {
        return switch (letter) {
            case "i" -> IGNORECASE;
            case "L" -> LOCALE;
            case "m" -> MULTILINE;
            case "s" -> DOTALL;
            case "x" -> VERBOSE;
            case "a" -> ASCII;
            case "u" -> UNICODE;
            default -> 0;
        };
    }

    /** {@return the flags inside of a group that adds some and deletes others} */
    static int combine(int flags, int added, int deleted) {
        int kept = (added & TYPES) != 0 ? flags & ~TYPES : flags;
        return (kept | added) & ~deleted;
    }
}

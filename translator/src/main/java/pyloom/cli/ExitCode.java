package pyloom.cli;

/**
 * What the process ends with after a command of Pyloom's own; {@code run} ends with the program's
 * code. The numbers are those of {@code sysexits.h}; the launcher adds 69, no JDK found.
 */
enum ExitCode {
    /** Everything went well. */
    OK(0),

    /** A source file is missing or cannot be read. */
    NO_INPUT(66),

    /** An output file cannot be written. */
    CANNOT_WRITE(73),

    /** A source file is wrong, or cannot be translated. */
    BAD_INPUT(65),

    /** The command line is wrong. */
    USAGE(64),

    /** The fault is ours. */
    INTERNAL(70);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** {@return the number that the operating system sees} */
    int number() {
        return number;
    }

    /** {@return the graver of two outcomes; the constants stand in the order of gravity} */
    ExitCode or(ExitCode other) {
        return compareTo(other) >= 0 ? this : other;
    }
}

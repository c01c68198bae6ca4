package pyloom.grammar;

/** The signal that rules nest deeper than an ordinary stack may hold. */
public final class NestingException extends RuntimeException {

    NestingException() {
        super("needs a deep stack", null, false, false);
    }
}

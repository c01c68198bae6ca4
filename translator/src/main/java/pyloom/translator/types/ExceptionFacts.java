package pyloom.translator.types;

import java.util.Set;

/**
 * What a program does with exceptions, as far as it decides how they may be caught.
 *
 * @param followJava whether an exception is an instance of an exception class of the runtime only
 *     if its Java class is, {@code twofold} ones aside: no class of the program has two bases that
 *     are exception classes
 * @param twofold the built-in exception classes that exceptions of the runtime may be instances of
 *     by a second base
 * @param looksAround whether functions may ask which exception is being handled
 * @param exitsLook whether the end of a {@code with} statement may depend on the exception of its
 *     body, or swallow it
 */
public record ExceptionFacts(
        boolean followJava, Set<String> twofold, boolean looksAround, boolean exitsLook) {

    /** Nothing is known of the program. */
    public static final ExceptionFacts UNKNOWN = new ExceptionFacts(false, Set.of(), true, true);
}

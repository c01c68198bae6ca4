package pyloom.translator.types;

import java.util.Set;

/**
 * What a program as a whole does or never does, by the names that it mentions.
 *
 * @param followJava whether an exception is an instance of an exception class of the runtime only
 *     if its Java class is, {@code twofold} ones aside: no class of the program has two bases that
 *     are exception classes
 * @param twofold the built-in exception classes that exceptions of the runtime may be instances of
 *     by a second base
 * @param looksAround whether functions may ask which exception is being handled
 * @param exitsLook whether the end of a {@code with} statement may depend on the exception of its
 *     body, or swallow it
 * @param looksAtCode whether it looks at the code or the closures of functions
 * @param formatsItself whether something has a {@code __format__} of its own, so that a replacement
 *     field without a specification may not show what {@code str} gives
 * @param namesTypes whether a type may have a {@code __name__} that is no text
 */
public record Habits(
        boolean followJava,
        Set<String> twofold,
        boolean looksAround,
        boolean exitsLook,
        boolean looksAtCode,
        boolean formatsItself,
        boolean namesTypes) {

    /** Nothing is known of the program. */
    public static final Habits UNKNOWN = new Habits(false, Set.of(), true, true, true, true, true);
}

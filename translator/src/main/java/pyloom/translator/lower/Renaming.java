package pyloom.translator.lower;

import java.util.Locale;

/**
 * A name that is another one in Java.
 *
 * @param kind what it names
 * @param function the qualified name of the function that a local variable is of, else empty
 * @param python the name in Python, qualified for a function
 * @param java the name in Java
 */
public record Renaming(Kind kind, String function, String python, String java)
        implements Comparable<Renaming> {

    /** What a name names. */
    public enum Kind {
        /** A function or method. */
        FUNCTION,

        /** A variable of the module. */
        GLOBAL,

        /** A parameter or local variable. */
        LOCAL
    }

    @Override
    public int compareTo(Renaming other) {
        return line().compareTo(other.line());
    }

    /** {@return a line of a name map: what, where, Python's name, Java's name} */
    public String line() {
        return kind.name().toLowerCase(Locale.ROOT) + "\t" + function + "\t" + python + "\t" + java;
    }
}

package pyloom.values.regex;

import java.util.List;

/** A part of a parsed pattern. */
sealed interface Node {

    /** The largest number of a repetition without bound. */
    long UNBOUNDED = 4294967295L;

    /** One code point. */
    record Literal(int character) implements Node {}

    /** Any code point but one. */
    record NotLiteral(int character) implements Node {}

    /** The dot. */
    record Any() implements Node {}

    /** A set of code points. */
    record CharSet(List<SetItem> items, boolean negated) implements Node {}

    /** A place between code points. */
    record At(Place place) implements Node {}

    /** Alternatives; the first that leads to a match counts. */
    record Branch(List<List<Node>> alternatives) implements Node {}

    /** A group: number -1 does not capture. */
    record Group(int number, int added, int deleted, List<Node> body) implements Node {}

    /** A group that is not entered again once it has matched. */
    record Atomic(List<Node> body) implements Node {}

    /** A repetition. */
    record Repeat(Greed greed, long minimum, long maximum, List<Node> body) implements Node {}

    /** What must, or must not, match ahead or behind. */
    record Look(boolean behind, boolean negative, List<Node> body) implements Node {}

    /** What a group has matched. */
    record GroupReference(int number) implements Node {}

    /** One of two, by whether a group has matched; the second may be null. */
    record Conditional(int number, List<Node> matched, List<Node> otherwise) implements Node {}

    /** What never matches. */
    record Failure() implements Node {}

    /** How much a repetition takes. */
    enum Greed {
        /** As much as possible. */
        GREEDY,
        /** As little as possible. */
        LAZY,
        /** As much as possible, never to give it back. */
        POSSESSIVE
    }

    /** A place between code points. */
    enum Place {
        /** {@code ^}. */
        BEGINNING,
        /** {@code $}. */
        END,
        /** {@code \A}. */
        TEXT_BEGINNING,
        /** {@code \Z}. */
        TEXT_END,
        /** {@code \b}. */
        BOUNDARY,
        /** {@code \B}. */
        NO_BOUNDARY
    }

    /** A member of a set. */
    sealed interface SetItem permits Span, CategoryItem {}

    /** The code points from one to another, both included. */
    record Span(int first, int last) implements SetItem {}

    /** The code points of a category, or those outside of it. */
    record CategoryItem(Category category, boolean negated) implements SetItem {}

    /** {@return whether it always matches exactly one code point} */
    default boolean isUnit() {
        return this instanceof Literal
                || this instanceof NotLiteral
                || this instanceof Any
                || this instanceof CharSet;
    }
}

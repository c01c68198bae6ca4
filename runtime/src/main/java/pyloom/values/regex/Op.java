package pyloom.values.regex;

/** The instructions of the matcher, each with its operands behind it. */
final class Op {

    /** Fails. */
    static final int FAIL = 0;

    /** Has matched. */
    static final int ACCEPT = 1;

    /** One char: char. */
    static final int CHAR = 2;

    /** Several chars: string. */
    static final int STRING = 3;

    /** One code point: class. */
    static final int CLASS = 4;

    /** A place: place, 1 for Unicode. */
    static final int AT = 5;

    /** Begins a group: register. */
    static final int OPEN = 6;

    /** Ends a group: register, group. */
    static final int CLOSE = 7;

    /** Goes on elsewhere: target. */
    static final int JUMP = 8;

    /** Goes on behind it, and elsewhere if that fails: target. */
    static final int SPLIT = 9;

    /** Like SPLIT, but elsewhere at once if the char that follows cannot begin: target, set. */
    static final int SPLIT_IF = 10;

    /** Goes on behind it, or elsewhere if the char that follows cannot begin: target, set. */
    static final int CHOOSE = 17;

    /** Repeats a class, as often as possible: class, least, most, char behind or -1. */
    static final int GREEDY = 11;

    /** Repeats a class, as rarely as possible: class, least, most, char behind or -1. */
    static final int LAZY = 12;

    /** Repeats a class and gives nothing back: class, least, most. */
    static final int POSSESSIVE = 13;

    /** Begins a loop: register of its count, with the offset of its last round behind it. */
    static final int LOOP = 14;

    /** Another round, or the end: register, least, most, target of the end. */
    static final int ROUND = 15;

    /** The end, or another round: register, least, most, target of the end. */
    static final int LAZY_ROUND = 16;

    /** The rounds behind the least of a LAZY_ROUND: register, most. */
    static final int MORE_ROUNDS = 27;

    /** Another round that is never entered again: like ROUND, and the register of the height. */
    static final int CLOSED_ROUND = 18;

    /** Begins what is not entered again: register of the height of the stack. */
    static final int ATOMIC = 19;

    /** Ends it: register. */
    static final int ATOMIC_END = 20;

    /**
     * Begins to look: register of the height, with the offset behind it; code points to go back.
     */
    static final int LOOK = 21;

    /** Ends to look: register. */
    static final int LOOK_END = 22;

    /** Begins to look for what must not be: register, code points to go back, target. */
    static final int LOOK_NOT = 23;

    /** It is there: register. */
    static final int LOOK_NOT_END = 24;

    /** What a group has matched: group, folding. */
    static final int SAME = 25;

    /** Goes elsewhere if a group has not matched: group, target. */
    static final int UNLESS = 26;

    /** How many words each instruction takes, by its number. */
    static final int[] LENGTHS = {
        1, 1, 2, 2, 2, 3, 2, 3, 2, 2, 3, 5, 5, 4, 2, 5, 5, 3, 6, 2, 2, 3, 2, 4, 2, 3, 3, 3
    };

    private Op() {}
}

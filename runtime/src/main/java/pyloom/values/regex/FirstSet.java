package pyloom.values.regex;

/**
 * With which characters a match of some nodes can begin: never too few, maybe too many. Mutable
 * while it is computed.
 */
final class FirstSet {

    private final boolean[] latin = new boolean[CharClass.LATIN];
    private int kinds; // of characters beyond Latin-1
    private boolean isOpen; // nothing is known
    private boolean mayEnd; // a match may end without a character

    /** {@return what follows when nothing has to follow} */
    static FirstSet end() {
        FirstSet set = new FirstSet();
        set.mayEnd = true;
        return set;
    }

    /** {@return what is known of anything} */
    static FirstSet unknown() {
        FirstSet set = new FirstSet();
        set.isOpen = true;
        return set;
    }

    void add(CharClass characters) {
        boolean[] other = characters.latin();
        for (int at = 0; at < latin.length; at++) {
            latin[at] |= other[at];
        }
        kinds |= characters.kinds();
    }

    void add(FirstSet other) {
        for (int at = 0; at < latin.length; at++) {
            latin[at] |= other.latin[at];
        }
        kinds |= other.kinds;
        isOpen |= other.isOpen;
        mayEnd |= other.mayEnd;
    }

    void open() {
        isOpen = true;
    }

    boolean isOpen() {
        return isOpen;
    }

    /** {@return whether a class with fewer characters never helps what follows} */
    boolean isDisjoint(CharClass characters) {
        if (isOpen) {
            return false;
        }
        boolean[] other = characters.latin();
        for (int at = 0; at < latin.length; at++) {
            if (latin[at] && other[at]) {
                return false;
            }
        }
        return (kinds & characters.kinds()) == 0;
    }

    /** {@return whether no character can begin both; false if that is not known} */
    boolean isDisjoint(FirstSet other) {
        if (isOpen || other.isOpen || mayEnd || other.mayEnd || (kinds & other.kinds) != 0) {
            return false;
        }
        for (int at = 0; at < latin.length; at++) {
            if (latin[at] && other.latin[at]) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether a match can begin with the code point at an offset of a text} */
    boolean mayBegin(String text, int at, int end) {
        char character = text.charAt(at);
        if (character < CharClass.LATIN) {
            return latin[character];
        }
        if (kinds == 0 || kinds == Category.EVERYTHING) {
            return kinds != 0;
        }
        boolean isPair =
                Character.isHighSurrogate(character)
                        && at + 1 < end
                        && Character.isLowSurrogate(text.charAt(at + 1));
        return (Category.kind(isPair ? text.codePointAt(at) : character) & kinds) != 0;
    }

    /** {@return the first offset from {@code from} on where a match can begin, or {@code end}} */
    int find(String text, int from, int end) {
        boolean[] table = latin;
        boolean others = kinds != 0;
        int at = from;
        while (at < end) {
            char character = text.charAt(at);
            if (character < CharClass.LATIN ? table[character] : others) {
                return at;
            }
            at++;
        }
        return end;
    }

    /** {@return whether it excludes enough to be worth a test} */
    boolean isSelective() {
        if (isOpen || mayEnd) {
            return false;
        }
        int count = 0;
        for (boolean member : latin) {
            count += member ? 1 : 0;
        }
        return count < CharClass.LATIN;
    }
}

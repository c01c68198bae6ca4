package pyloom.values.regex;

import java.util.List;

/** The classes of nodes that match one code point, by the flags that hold there. */
final class Units {

    private static final CharClass ASCII_WORD =
            new CharClass(
                    List.of(new Node.CategoryItem(Category.WORD, false)),
                    false,
                    CaseFolding.NONE,
                    false);
    private static final CharClass UNICODE_WORD =
            new CharClass(
                    List.of(new Node.CategoryItem(Category.WORD, false)),
                    false,
                    CaseFolding.NONE,
                    true);

    private Units() {}

    static CaseFolding folding(int flags) {
        if ((flags & RegexFlags.IGNORECASE) == 0) {
            return CaseFolding.NONE;
        }
        return isUnicode(flags) ? CaseFolding.UNICODE : CaseFolding.ASCII;
    }

    static boolean isUnicode(int flags) {
        return (flags & RegexFlags.UNICODE) != 0;
    }

    static CharClass word(int flags) {
        return isUnicode(flags) ? UNICODE_WORD : ASCII_WORD;
    }

    static CharClass of(Node unit, int flags) {
        return switch (unit) {
            case Node.Literal literal -> one(literal.character(), false, flags);
            case Node.NotLiteral literal -> one(literal.character(), true, flags);
            case Node.CharSet set -> of(set.items(), set.negated(), flags);
            default -> (flags & RegexFlags.DOTALL) != 0 ? CharClass.ALL : CharClass.NO_LINE_FEED;
        };
    }

    private static CharClass one(int character, boolean negated, int flags) {
        List<Node.SetItem> items = List.of(new Node.Span(character, character));
        boolean hasCase = character >= 0x80 || Character.isLetter(character);
        return hasCase
                ? of(items, negated, flags)
                : new CharClass(items, negated, CaseFolding.NONE, false);
    }

    private static CharClass of(List<Node.SetItem> items, boolean negated, int flags) {
        CaseFolding folding = folding(flags);
        return new CharClass(FoldedItems.of(items, folding), negated, folding, isUnicode(flags));
    }
}

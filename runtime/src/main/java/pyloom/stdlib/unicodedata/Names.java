package pyloom.stdlib.unicodedata;

import pyloom.values.text.Unicode;

import java.util.Locale;

/** The names of characters as Unicode and Python have them. */
final class Names {

    private static final int FIRST_SYLLABLE = 0xac00;
    private static final int LAST_SYLLABLE = 0xd7a3;
    private static final String[] INITIALS =
            "G GG N D DD R M B BB S SS  J JJ C K T P H".split(" ", -1);
    private static final String[] VOWELS =
            "A AE YA YAE EO E YEO YE O WA WAE OE YO U WEO WE WI YU EU YI I".split(" ");
    private static final String[] FINALS =
            " G GG GS N NJ NH D L LG LM LB LS LT LP LH M B BS S SS NG J C K T P H".split(" ", -1);

    /** Characters whose names are their number: what stands before it, by the block. */
    private enum Numbered {
        CJK_UNIFIED_IDEOGRAPH("CJK UNIFIED IDEOGRAPH"),
        CJK_COMPATIBILITY_IDEOGRAPH("CJK COMPATIBILITY IDEOGRAPH"),
        KHITAN("KHITAN SMALL SCRIPT", "KHITAN SMALL SCRIPT CHARACTER"),
        NUSHU("NUSHU", "NUSHU CHARACTER");

        private final String block;
        private final String prefix;

        Numbered(String prefix) {
            this(prefix, prefix);
        }

        Numbered(String block, String prefix) {
            this.block = block;
            this.prefix = prefix;
        }
    }

    private Names() {}

    /** {@return the name, or null if the character has none} */
    static String of(int character) {
        switch (Unicode.category(character)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> {
                return null;
            }
            default -> {}
        }
        if (character >= FIRST_SYLLABLE && character <= LAST_SYLLABLE) {
            return syllable(character - FIRST_SYLLABLE);
        }
        String name = Character.getName(character);
        String number = Integer.toHexString(character).toUpperCase(Locale.ROOT);
        if (!name.endsWith(" " + number)) {
            return name;
        }
        for (Numbered kind : Numbered.values()) {
            if (name.startsWith(kind.block)) {
                return kind.prefix + "-" + number;
            }
        }
        return name.startsWith("TANGUT") ? null : name; // Python knows no names of these
    }

    private static String syllable(int index) {
        int vowel = index / FINALS.length % VOWELS.length;
        int initial = index / FINALS.length / VOWELS.length;
        return "HANGUL SYLLABLE "
                + INITIALS[initial]
                + VOWELS[vowel]
                + FINALS[index % FINALS.length];
    }

    /** {@return the character with a name, or -1} */
    static int find(String given) {
        String name = given.toUpperCase(Locale.ROOT);
        if (name.startsWith("HANGUL SYLLABLE ")) {
            for (int at = 0; at <= LAST_SYLLABLE - FIRST_SYLLABLE; at++) {
                if (syllable(at).equals(name)) {
                    return FIRST_SYLLABLE + at;
                }
            }
        }
        for (Numbered kind : Numbered.values()) {
            if (name.startsWith(kind.prefix + "-")) {
                return numbered(name, name.substring(kind.prefix.length() + 1));
            }
        }
        try {
            int character = Character.codePointOf(name);
            return name.equals(of(character)) ? character : -1;
        } catch (IllegalArgumentException _) {
            return -1;
        }
    }

    private static int numbered(String name, String number) {
        try {
            int character = Integer.parseInt(number, 16);
            return Character.isValidCodePoint(character) && name.equals(of(character))
                    ? character
                    : -1;
        } catch (NumberFormatException _) {
            return -1;
        }
    }
}

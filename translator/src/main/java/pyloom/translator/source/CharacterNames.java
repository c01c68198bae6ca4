package pyloom.translator.source;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Finds characters by the names that {@code \N{...}} takes in CPython 3.13 (Unicode 15.1). */
public final class CharacterNames {

    private static final String IDEOGRAPH = "CJK UNIFIED IDEOGRAPH-";
    private static final String HANGUL = "HANGUL SYLLABLE ";
    private static final String[] LEADS =
            "G GG N D DD R M B BB S SS  J JJ C K T P H".split(" ", -1);
    private static final String[] VOWELS =
            "A AE YA YAE EO E YEO YE O WA WAE OE YO U WEO WE WI YU EU YI I".split(" ");
    private static final String[] TAILS =
            " G GG GS N NJ NH D L LG LM LB LS LT LP LH M B BS S SS NG J C K T P H".split(" ", -1);
    private static final int FIRST_HANGUL = 0xAC00;

    private CharacterNames() {}

    /** {@return the character of that name or alias, whatever the case of its letters} */
    public static OptionalInt find(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        if (upper.startsWith(IDEOGRAPH)) {
            return ideograph(upper.substring(IDEOGRAPH.length()));
        }
        if (upper.startsWith(HANGUL)) {
            return hangul(upper.substring(HANGUL.length()));
        }
        Integer alias = Aliases.BY_NAME.get(upper);
        return alias != null ? OptionalInt.of(alias) : own(upper);
    }

    private static OptionalInt own(String name) {
        int found;
        try {
            found = Character.codePointOf(name);
        } catch (IllegalArgumentException unknown) {
            return OptionalInt.empty();
        }
        // The JDK also makes names up, from the block and the number, and takes such of controls.
        boolean real =
                name.equals(Character.getName(found))
                        && !name.endsWith(" " + Integer.toHexString(found).toUpperCase(Locale.ROOT))
                        && isNamed(found);
        return real ? OptionalInt.of(found) : OptionalInt.empty();
    }

    private static boolean isNamed(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    true;
            default -> PythonCharacters.isPrintable(codePoint);
        };
    }

    private static OptionalInt ideograph(String digits) {
        if (!digits.matches("[0-9A-F]{4,5}")) {
            return OptionalInt.empty();
        }
        int codePoint = Integer.parseInt(digits, 16);
        Character.UnicodeBlock block = Character.UnicodeBlock.of(codePoint);
        boolean unified =
                Character.isIdeographic(codePoint)
                        && block != null
                        && block.toString().startsWith("CJK_UNIFIED_IDEOGRAPHS")
                        && PythonCharacters.isPrintable(codePoint);
        return unified ? OptionalInt.of(codePoint) : OptionalInt.empty();
    }

    private static OptionalInt hangul(String syllable) {
        int lead = longest(LEADS, syllable);
        String afterLead = syllable.substring(LEADS[lead].length());
        int vowel = longest(VOWELS, afterLead);
        if (vowel < 0) {
            return OptionalInt.empty();
        }
        String afterVowel = afterLead.substring(VOWELS[vowel].length());
        int tail = longest(TAILS, afterVowel);
        if (afterVowel.length() != TAILS[tail].length()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(FIRST_HANGUL + (lead * VOWELS.length + vowel) * TAILS.length + tail);
    }

    private static int longest(String[] parts, String text) {
        int best = -1;
        for (int i = 0; i < parts.length; i++) {
            if (text.startsWith(parts[i])
                    && (best < 0 || parts[i].length() > parts[best].length())) {
                best = i;
            }
        }
        return best;
    }

    /** Loaded on first use. */
    private static final class Aliases {

        private static final int[] FIRST_SELECTORS = {0xFE00, 0xE0100};
        private static final int FEW = 16;
        private static final int ALL = 256;

        static final Map<String, Integer> BY_NAME = read();

        private static Map<String, Integer> read() {
            Map<String, Integer> aliases = new HashMap<>();
            for (String line : ResourceLines.of("character-aliases.txt")) {
                int space = line.indexOf(' ');
                int codePoint = Integer.parseInt(line.substring(0, space), 16);
                for (String name : line.substring(space + 1).split(",")) {
                    aliases.put(name, codePoint);
                }
            }
            for (int i = 0; i < ALL; i++) {
                int codePoint = i < FEW ? FIRST_SELECTORS[0] + i : FIRST_SELECTORS[1] + i - FEW;
                aliases.put("VS" + (i + 1), codePoint);
            }
            return aliases;
        }
    }
}

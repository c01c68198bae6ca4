package pyloom.values.text;

/**
 * Properties of characters as CPython 3.13 sees them, in Unicode 15.1.
 *
 * <p>Java's own data is newer; the characters that came with Unicode 16 are unassigned here. What
 * Java does not know (digits that are no decimals, numeric ideographs, the closure of identifiers
 * under normalisation) is listed below.
 */
public final class Unicode {

    private static final CodePointSet NEWER =
            new CodePointSet(
                    "897 1b4e-1b4f 1b7f 1c89-1c8a 2427-2429 31e4-31e5 a7cb-a7cd a7da-a7dc"
                        + " 105c0-105f3 10d40-10d65 10d69-10d85 10d8e-10d8f 10ec2-10ec4 10efc"
                        + " 11380-11389 1138b 1138e 11390-113b5 113b7-113c0 113c2 113c5 113c7-113ca"
                        + " 113cc-113d5 113d7-113d8 113e1-113e2 116d0-116e3 11bc0-11be1 11bf0-11bf9"
                        + " 11f5a 13460-143fa 16100-16139 16d40-16d79 18cff 1cc00-1ccf9 1cd00-1ceb3"
                        + " 1e5d0-1e5fa 1e5ff 1f8b2-1f8bb 1f8c0-1f8c1 1fa89 1fa8f 1fabe 1fac6 1fadc"
                        + " 1fadf 1fae9 1fbcb-1fbef");

    private static final CodePointSet DIGITS =
            new CodePointSet(
                    "b2-b3 b9 1369-1371 19da 2070 2074-2079 2080-2089 2460-2468 2474-247c 2488-2490"
                            + " 24ea 24f5-24fd 24ff 2776-277e 2780-2788 278a-2792 10a40-10a43"
                            + " 10e60-10e68 11052-1105a 1f100-1f10a");

    private static final CodePointSet NUMERIC_LETTERS =
            new CodePointSet(
                    "3405 3483 382a 3b4d 4e00 4e03 4e07 4e09 4e24 4e5d 4e8c 4e94 4e96 4eac"
                        + " 4ebf-4ec0 4edf 4ee8 4f0d 4f70 4fe9 5006 5104 5146 5169 516b 516d 5341"
                        + " 5343-5345 534c 53c1-53c4 56db 58f1 58f9 5e7a 5efe-5eff 5f0c-5f0e 5f10"
                        + " 62d0 62fe 634c 67d2 6d1e 6f06 7396 767e 7695 79ed 8086 842c 8cae 8cb3"
                        + " 8d30 920e 94a9 9621 9646 964c 9678 96f6 f96b f973 f978 f9b2 f9d1 f9d3"
                        + " f9fd 20001 20064 200e2 20121 2092a 20983 2098c 2099c 20aea 20afd 20b19"
                        + " 22390 22998 23b1b 2626d 2f890");

    /**
     * In the ID classes of Unicode but not in its XID classes, which normalisation keeps stable.
     */
    private static final CodePointSet NEVER_IN_IDENTIFIERS =
            new CodePointSet(
                    "37a 2e2f 309b-309c fc5e-fc63 fdfa-fdfb fe70 fe72 fe74 fe76 fe78 fe7a fe7c"
                            + " fe7e");

    private static final CodePointSet ONLY_INSIDE_IDENTIFIERS =
            new CodePointSet("e33 eb3 ff9e-ff9f");

    private static final String CASE_IGNORABLE_MARKS =
            "':.\u00b7\u0387\u055f\u05f4\u2018\u2019\u2024\u2027\ufe13\ufe52\ufe55\uff07\uff0e\uff1a";

    private static final int ZERO_WIDTH_NON_JOINER = 0x200c;
    private static final int ZERO_WIDTH_JOINER = 0x200d;
    private static final int FIRST_NEWER = 0x897;

    private Unicode() {}

    /** {@return whether the character was assigned after Unicode 15.1} */
    public static boolean isNewer(int character) {
        return character >= FIRST_NEWER && NEWER.contains(character);
    }

    /** {@return Java's general category, unassigned for newer characters} */
    public static int category(int character) {
        return isNewer(character) ? Character.UNASSIGNED : Character.getType(character);
    }

    /** {@return whether {@code str.isalpha()} accepts the character} */
    public static boolean isAlpha(int character) {
        return Character.isLetter(character) && !isNewer(character);
    }

    /** {@return whether {@code str.isdecimal()} accepts the character} */
    public static boolean isDecimal(int character) {
        return category(character) == Character.DECIMAL_DIGIT_NUMBER;
    }

    /** {@return whether {@code str.isdigit()} accepts the character} */
    public static boolean isDigit(int character) {
        return isDecimal(character) || DIGITS.contains(character);
    }

    /** {@return whether {@code str.isnumeric()} accepts the character} */
    public static boolean isNumeric(int character) {
        return switch (category(character)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
                    true;
            case Character.OTHER_LETTER -> NUMERIC_LETTERS.contains(character);
            default -> false;
        };
    }

    /** {@return whether {@code str.isalnum()} accepts the character} */
    public static boolean isAlphanumeric(int character) {
        return isAlpha(character) || isNumeric(character);
    }

    /** {@return whether the character is lower case} */
    public static boolean isLower(int character) {
        return Character.isLowerCase(character) && !isNewer(character);
    }

    /** {@return whether the character is upper case} */
    public static boolean isUpper(int character) {
        return Character.isUpperCase(character) && !isNewer(character);
    }

    /** {@return whether the character is title case} */
    public static boolean isTitle(int character) {
        return Character.getType(character) == Character.TITLECASE_LETTER;
    }

    /** {@return whether the character has a case} */
    public static boolean isCased(int character) {
        return isLower(character) || isUpper(character) || isTitle(character);
    }

    /** {@return whether the search for the end of a word skips the character} */
    static boolean isCaseIgnorable(int character) {
        return switch (category(character)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT,
                    Character.MODIFIER_LETTER,
                    Character.MODIFIER_SYMBOL ->
                    true;
            default -> CASE_IGNORABLE_MARKS.indexOf(character) >= 0;
        };
    }

    /** {@return whether {@code repr()} shows the character itself} */
    public static boolean isPrintable(int character) {
        if (character < 0x7f) {
            return character >= ' ';
        }
        return switch (category(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR ->
                    false;
            default -> true;
        };
    }

    /** {@return whether an identifier may start with the character} */
    public static boolean isIdentifierStart(int character) {
        if (character < 0x80) {
            return character == '_' || Character.isLetter(character);
        }
        return Character.isUnicodeIdentifierStart(character)
                && !isNewer(character)
                && !NEVER_IN_IDENTIFIERS.contains(character)
                && !ONLY_INSIDE_IDENTIFIERS.contains(character);
    }

    /** {@return whether an identifier may go on with the character} */
    public static boolean isIdentifierPart(int character) {
        if (character < 0x80) {
            return character == '_' || Character.isLetterOrDigit(character);
        }
        if (character == ZERO_WIDTH_NON_JOINER || character == ZERO_WIDTH_JOINER) {
            return true;
        }
        return Character.isUnicodeIdentifierPart(character)
                && !Character.isIdentifierIgnorable(character)
                && !isNewer(character)
                && !NEVER_IN_IDENTIFIERS.contains(character);
    }
}

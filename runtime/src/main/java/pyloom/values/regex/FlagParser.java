package pyloom.values.regex;

/** Reads the letters of {@code (?aiLmsux-imsx...)}. */
final class FlagParser {

    private static final String INCOMPATIBLE =
            "bad inline flags: flags 'a', 'u' and 'L' are incompatible";

    private final PatternSource source;
    private int added;
    private int deleted;

    FlagParser(PatternSource source) {
        this.source = source;
    }

    int added() {
        return added;
    }

    int deleted() {
        return deleted;
    }

    /**
     * Reads on behind the first letter.
     *
     * @return whether the flags are those of a group, not of the whole pattern
     */
    boolean parse(String first) {
        String letter = first.equals("-") ? first : parseAdded(first);
        if (letter.equals(")")) {
            return false;
        }
        if (letter.equals("-")) {
            parseDeleted();
        }
        if ((added & deleted) != 0) {
            throw source.error("bad inline flags: flag turned on and off", 1);
        }
        return true;
    }

    private String parseAdded(String first) {
        String letter = first;
        while (true) {
            int flag = RegexFlags.ofLetter(letter);
            checkKind(letter);
            added |= flag;
            if ((flag & RegexFlags.TYPES) != 0 && (added & RegexFlags.TYPES) != flag) {
                throw source.error(INCOMPATIBLE);
            }
            letter = source.get();
            if (letter == null) {
                throw source.error("missing -, : or )");
            }
            if (letter.length() == 1 && ")-:".contains(letter)) {
                return letter;
            }
            requireFlag(letter, "missing -, : or )");
        }
    }

    private void checkKind(String letter) {
        String wrong = source.isText() ? "L" : "u";
        if (letter.equals(wrong)) {
            throw source.error(
                    "bad inline flags: cannot use '%s' flag with a %s pattern"
                            .formatted(wrong, source.isText() ? "str" : "bytes"));
        }
    }

    private void requireFlag(String letter, String otherwise) {
        if (RegexFlags.ofLetter(letter) == 0) {
            boolean isLetter = letter.codePoints().allMatch(Character::isLetter);
            throw source.error(isLetter ? "unknown flag" : otherwise, PatternSource.length(letter));
        }
    }

    private void parseDeleted() {
        String letter = source.get();
        if (letter == null) {
            throw source.error("missing flag");
        }
        requireFlag(letter, "missing flag");
        do {
            int flag = RegexFlags.ofLetter(letter);
            if ((flag & RegexFlags.TYPES) != 0) {
                throw source.error("bad inline flags: cannot turn off flags 'a', 'u' and 'L'");
            }
            deleted |= flag;
            letter = source.get();
            if (letter == null) {
                throw source.error("missing :");
            }
            if (!letter.equals(":")) {
                requireFlag(letter, "missing :");
            }
        } while (!letter.equals(":"));
    }
}

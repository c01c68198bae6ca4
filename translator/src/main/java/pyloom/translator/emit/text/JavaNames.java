package pyloom.translator.emit.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/**
 * Java names for Python names: camel case, ASCII only, of bounded length. The same Python name
 * always gets the same Java name; that no two names of a scope collide is the task of {@link
 * NameAllocator}.
 */
public final class JavaNames {

    /** Names are cut at this length, far below what a class file can hold. */
    static final int MAX_LENGTH = 200;

    /** The names that no class can give to a method without arguments, or should not. */
    public static final Set<String> OBJECT_METHODS =
            Set.of(
                    "clone",
                    "equals",
                    "finalize",
                    "getClass",
                    "hashCode",
                    "notify",
                    "notifyAll",
                    "toString",
                    "wait");

    /** The types of {@code java.lang} that emitted code names without an import. */
    static final Set<String> EVERYDAY_TYPES =
            Set.of("Boolean", "Double", "Integer", "Long", "Math", "Object", "Override", "String");

    private static final Set<String> RESERVED =
            Set.of(
                    ("_ abstract assert boolean break byte case catch char class const continue"
                                    + " default do double else enum extends false final finally"
                                    + " float for goto if implements import instanceof int"
                                    + " interface long native new null package private protected"
                                    + " public return short static strictfp super switch"
                                    + " synchronized this throw throws transient true try void"
                                    + " volatile while")
                            .split(" "));

    private static final Set<String> RESERVED_FOR_TYPES =
            Set.of("permits", "record", "sealed", "var", "when", "yield");

    private JavaNames() {}

    /** {@return whether {@code name} is an identifier that Java allows for a variable} */
    public static boolean isIdentifier(String name) {
        if (name.isEmpty() || !Character.isJavaIdentifierStart(name.codePointAt(0))) {
            return false;
        }
        return name.codePoints().allMatch(JavaNames::isPart) && !isReserved(name);
    }

    /** Java also allows characters that do not show; a name with them passes for another. */
    private static boolean isPart(int c) {
        return Character.isJavaIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
    }

    /** {@return whether {@code name} is a keyword or a literal of Java} */
    public static boolean isReserved(String name) {
        return RESERVED.contains(name);
    }

    /** {@return whether {@code name} is reserved, or is one that no type may have} */
    public static boolean isReservedForTypes(String name) {
        return isReserved(name) || RESERVED_FOR_TYPES.contains(name);
    }

    /**
     * {@return the name of a variable, field or method: {@code task_done} becomes {@code taskDone}}
     * Constants such as {@code MAX_SIZE} and names without underscores stay. Underscores at either
     * end go, since Java marks what is private with a keyword.
     */
    public static String ofVariable(String pythonName) {
        String core = withoutOuterUnderscores(pythonName);
        boolean constant = core.equals(core.toUpperCase(Locale.ROOT)) && hasLetter(core);
        return legal(constant ? core : joinWords(core, false), pythonName);
    }

    /** {@return the name of a class: {@code word_count} becomes {@code WordCount}} */
    public static String ofType(String pythonName) {
        return legal(joinWords(withoutOuterUnderscores(pythonName), true), pythonName);
    }

    private static String withoutOuterUnderscores(String name) {
        int start = 0;
        int end = name.length();
        while (start < end && name.charAt(start) == '_') {
            start++;
        }
        while (end > start && name.charAt(end - 1) == '_') {
            end--;
        }
        return start == end ? "underscore" : name.substring(start, end);
    }

    private static boolean hasLetter(String name) {
        return name.codePoints().anyMatch(Character::isLetter);
    }

    private static String joinWords(String name, boolean capitalised) {
        StringBuilder joined = new StringBuilder(name.length());
        boolean upper = capitalised;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != '_') {
                joined.append(upper ? Character.toUpperCase(c) : c);
                upper = false;
            } else if (isBetweenDigits(name, i)) {
                joined.append('_');
            } else {
                upper = true;
            }
        }
        return joined.toString();
    }

    private static boolean isBetweenDigits(String name, int index) {
        return Character.isDigit(name.charAt(index - 1))
                && Character.isDigit(name.charAt(index + 1));
    }

    /** An ASCII identifier like {@code name}, not too long; not yet free of reserved words. */
    private static String legal(String name, String pythonName) {
        StringBuilder legal = new StringBuilder(Math.min(name.length(), MAX_LENGTH) + 8);
        name.codePoints().limit(MAX_LENGTH).forEach(c -> appendLegal(legal, c));
        if (Character.isDigit(legal.charAt(0))) {
            legal.insert(0, '_');
        }
        boolean cut = name.codePointCount(0, name.length()) > MAX_LENGTH;
        return cut || legal.length() > MAX_LENGTH
                ? shorten(legal.toString(), MAX_LENGTH, pythonName)
                : legal.toString();
    }

    /**
     * {@return {@code name} cut to {@code length} characters, the last of which are a hash}
     *
     * @param identity what tells the name from others that begin in the same way
     */
    static String shorten(String name, int length, String identity) {
        String hash = hash(identity).substring(0, Math.min(8, length - 1));
        int kept = Math.clamp(length - hash.length() - 1, 0, name.length());
        return name.substring(0, kept) + '_' + hash;
    }

    private static void appendLegal(StringBuilder target, int c) {
        if (isAsciiPart(c)) {
            target.append((char) c);
            return;
        }
        String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
        String letters = plain.replaceAll("\\p{M}+", "");
        if (!letters.isEmpty() && letters.chars().allMatch(JavaNames::isAsciiPart)) {
            target.append(letters);
        } else {
            target.append('u').append(Integer.toHexString(c));
        }
    }

    private static boolean isAsciiPart(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }

    private static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}

package pyloom.stdlib.unicodedata;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.KeyError;
import pyloom.object.PyValueInstance;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.stdlib.script.Python;
import pyloom.values.text.Unicode;

import java.text.Normalizer;

/** The functions of Python's {@code unicodedata}. */
@PythonModule(value = "unicodedata", doc = "library/unicodedata.html")
public final class UnicodedataModule {

    private static final String[] CATEGORIES = {
        "Cn", "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Me", "Mc", "Nd", "Nl", "No", "Zs", "Zl", "Zp",
        "Cc", "Cf", "", "Co", "Cs", "Pd", "Ps", "Pe", "Pc", "Po", "Sm", "Sc", "Sk", "So", "Pi", "Pf"
    };
    private static final String[] DIRECTIONS = {
        "L", "R", "AL", "EN", "ES", "ET", "AN", "CS", "NSM", "BN", "B", "S", "WS", "ON", "LRE",
        "LRO", "RLE", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"
    };

    private static final int CHANGED_MARK = 0x1171e; // its category is another one in Unicode 16
    private static final int NEWLY_MIRRORED = 0x226d; // in Unicode 16

    /** {@code unidata_version}. */
    @PythonApi("unidata_version")
    public static final String VERSION = "15.1.0";

    private UnicodedataModule() {}

    private static int character(Object chr, String function, boolean isOnly) {
        Object plain = PyValueInstance.unwrap(chr);
        if (plain instanceof String text
                && !text.isEmpty()
                && text.codePointCount(0, text.length()) == 1) {
            return text.codePointAt(0);
        }
        throw new TypeError(
                "%s() argument%s must be a unicode character, not %s"
                        .formatted(
                                function,
                                isOnly ? "" : " 1",
                                chr == null ? "None" : Python.typeName(chr)));
    }

    private static Object orElse(Object otherwise, String complaint) {
        if (otherwise == ABSENT) {
            throw new ValueError(complaint);
        }
        return otherwise;
    }

    /** {@code unicodedata.name}. */
    @PythonApi("name(chr, default=<unset>, /)")
    public static Object name(Object chr, Object otherwise) {
        String name = Names.of(character(chr, "name", false));
        return name != null ? name : orElse(otherwise, "no such name");
    }

    /** {@code unicodedata.lookup}. */
    @PythonApi("lookup(name, /)")
    public static String lookup(String name) {
        int found = Names.find(name);
        if (found < 0) {
            throw new KeyError("undefined character name '" + name + "'");
        }
        return Character.toString(found);
    }

    /** {@code unicodedata.category}. */
    @PythonApi("category(chr, /)")
    public static String category(Object chr) {
        int character = character(chr, "category", true);
        return character == CHANGED_MARK ? "Mn" : CATEGORIES[Unicode.category(character)];
    }

    /** {@code unicodedata.bidirectional}. */
    @PythonApi("bidirectional(chr, /)")
    public static String bidirectional(Object chr) {
        int character = character(chr, "bidirectional", true);
        int direction =
                Unicode.category(character) == Character.UNASSIGNED
                        ? Character.DIRECTIONALITY_UNDEFINED
                        : Character.getDirectionality(character);
        if (character == CHANGED_MARK) {
            return "NSM";
        }
        if (isNabla(character)) {
            return "L";
        }
        return direction < 0 ? "" : DIRECTIONS[direction];
    }

    /** {@return whether it is a mathematical nabla: Unicode 16 gave those another direction} */
    private static boolean isNabla(int character) {
        return switch (character) {
            case 0x1d6c1, 0x1d6fb, 0x1d735, 0x1d76f, 0x1d7a9 -> true;
            default -> false;
        };
    }

    /** {@code unicodedata.combining}. */
    @PythonApi("combining(chr, /)")
    public static long combining(Object chr) {
        String value = Property.named("combining").of(character(chr, "combining", true));
        return value == null ? 0 : Long.parseLong(value);
    }

    /** {@code unicodedata.east_asian_width}. */
    @PythonApi("east_asian_width(chr, /)")
    public static String eastAsianWidth(Object chr) {
        String value = Property.named("width").of(character(chr, "east_asian_width", true));
        return value == null ? "N" : value;
    }

    /** {@code unicodedata.mirrored}. */
    @PythonApi("mirrored(chr, /)")
    public static long mirrored(Object chr) {
        int character = character(chr, "mirrored", true);
        boolean isKnown = !Unicode.isNewer(character) && character != NEWLY_MIRRORED;
        return isKnown && Character.isMirrored(character) ? 1 : 0;
    }

    /** {@code unicodedata.decimal}. */
    @PythonApi("decimal(chr, default=<unset>, /)")
    public static Object decimal(Object chr, Object otherwise) {
        int character = character(chr, "decimal", false);
        return Unicode.isDecimal(character)
                ? (Object) (long) Character.digit(character, 10)
                : orElse(otherwise, "not a decimal");
    }

    /** {@code unicodedata.digit}. */
    @PythonApi("digit(chr, default=<unset>, /)")
    public static Object digit(Object chr, Object otherwise) {
        int character = character(chr, "digit", false);
        if (Unicode.isDecimal(character)) {
            return (long) Character.digit(character, 10);
        }
        String value = Property.named("digit").of(character);
        return value != null ? (Object) Long.parseLong(value) : orElse(otherwise, "not a digit");
    }

    /** {@code unicodedata.numeric}. */
    @PythonApi("numeric(chr, default=<unset>, /)")
    public static Object numeric(Object chr, Object otherwise) {
        int character = character(chr, "numeric", false);
        if (digit(chr, null) instanceof Long digit) {
            return (double) digit;
        }
        String value = Property.named("numeric").of(character);
        return value != null
                ? (Object) Double.parseDouble(value)
                : orElse(otherwise, "not a numeric character");
    }

    private static Normalizer.Form form(String form) {
        return switch (form) {
            case "NFC" -> Normalizer.Form.NFC;
            case "NFD" -> Normalizer.Form.NFD;
            case "NFKC" -> Normalizer.Form.NFKC;
            case "NFKD" -> Normalizer.Form.NFKD;
            default -> throw new ValueError("invalid normalization form");
        };
    }

    /** {@code unicodedata.normalize}. */
    @PythonApi("normalize(form, unistr, /)")
    public static String normalize(String form, String text) {
        return text.isEmpty() ? text : Normalizer.normalize(text, form(form));
    }

    /** {@code unicodedata.is_normalized}. */
    @PythonApi("is_normalized(form, unistr, /)")
    public static boolean isNormalized(String form, String text) {
        return text.isEmpty() || Normalizer.isNormalized(text, form(form));
    }
}

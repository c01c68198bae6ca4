package pyloom.object;

import java.util.ArrayList;
import java.util.List;

/**
 * The defaults that stand as literals in the text of a function's parameters: {@code "self,
 * times=3, *, sep=' ', name=None"}. A text is without commas, quotes and backslashes.
 */
final class LiteralDefaults {

    /** Of a function without literal defaults. */
    static final LiteralDefaults NONE = new LiteralDefaults();

    private final List<Object> positional = new ArrayList<>();
    private final List<String> names = new ArrayList<>(); // of keyword-only parameters
    private final List<Object> values = new ArrayList<>(); // theirs

    private LiteralDefaults() {}

    /** {@return the defaults in the text of some parameters} */
    static LiteralDefaults of(String parameters) {
        if (parameters.indexOf('=') < 0) {
            return NONE;
        }
        LiteralDefaults defaults = new LiteralDefaults();
        boolean afterStar = false;
        for (String part : parameters.split(", ")) {
            int equals = part.indexOf('=');
            afterStar |= part.startsWith("*");
            if (equals > 0) {
                Object value = literal(part.substring(equals + 1));
                if (afterStar) {
                    defaults.names.add(part.substring(0, equals));
                    defaults.values.add(value);
                } else {
                    defaults.positional.add(value);
                }
            }
        }
        return defaults;
    }

    /** {@return the parameters without their defaults} */
    static String cut(String parameters) {
        return parameters.indexOf('=') < 0 ? parameters : parameters.replaceAll("=[^,]*", "");
    }

    private static Object literal(String text) {
        return switch (text) {
            case "None" -> null;
            case "True" -> true;
            case "False" -> false;
            default -> {
                if (text.startsWith("'")) {
                    yield text.substring(1, text.length() - 1);
                }
                boolean isInt = text.chars().allMatch(c -> c == '-' || Character.isDigit(c));
                yield isInt ? (Object) Long.valueOf(text) : (Object) Double.valueOf(text);
            }
        };
    }

    /** {@return the defaults of positional parameters: a tuple, or None} */
    Object positional() {
        return positional.isEmpty() ? null : PyTuple.of(positional.toArray());
    }

    /** {@return those of keyword-only parameters: a new dict, or None} */
    Object keywordOnly() {
        if (names.isEmpty()) {
            return null;
        }
        PyDict defaults = new PyDict();
        for (int i = 0; i < names.size(); i++) {
            defaults.put(names.get(i), values.get(i));
        }
        return defaults;
    }
}

package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;

import pyloom.translator.emit.text.NumberLiterals;
import pyloom.translator.emit.text.StringLiterals;
import pyloom.translator.library.Descriptors;
import pyloom.translator.lower.tree.Java;

import java.util.regex.Pattern;

/** Defaults of the library's parameters as Java spells them out. */
final class NativeDefaults {

    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,18}");

    private static final String LINE_END = "\\n"; // as Python writes it

    private NativeDefaults() {}

    /**
     * {@return the Java of a default, or null if it has none that is worth reading}
     *
     * @param text the literal of Python, or null if there is no default
     * @param descriptor the type of the Java parameter
     */
    static Expression of(String text, String descriptor) {
        if (text == null) {
            return null;
        }
        if (INTEGER.matcher(text).matches()) {
            return number(Long.parseLong(text), descriptor);
        }
        return switch (text) {
            case "None" -> descriptor.startsWith("L") ? Java.nothing() : null;
            case "True", "False" ->
                    descriptor.equals("Z") || descriptor.equals(Descriptors.OBJECT)
                            ? Java.bool(text.equals("True"))
                            : null;
            default -> isPlainText(text) ? StringLiterals.of(content(text)) : null;
        };
    }

    private static Expression number(long number, String descriptor) {
        return switch (descriptor) {
            case "J", "I" -> NumberLiterals.ofWidened(number);
            case "D" -> NumberLiterals.ofDouble(number);
            case Descriptors.OBJECT -> NumberLiterals.ofLong(number);
            default -> null;
        };
    }

    private static boolean isPlainText(String text) {
        boolean isQuoted =
                text.length() >= 2
                        && (text.startsWith("'") && text.endsWith("'")
                                || text.startsWith("\"") && text.endsWith("\""));
        return isQuoted && text.replace(LINE_END, "").indexOf('\\') < 0;
    }

    private static String content(String text) {
        return text.substring(1, text.length() - 1).replace(LINE_END, "\n");
    }
}

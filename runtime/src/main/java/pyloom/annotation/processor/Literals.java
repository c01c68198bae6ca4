package pyloom.annotation.processor;

/** Turns the Python literal of a default into the Java expression of a parameter's type. */
final class Literals {

    private Literals() {}

    /**
     * {@return the Java expression, or null if the literal does not fit the type}
     *
     * @param literal the Python literal
     * @param type the Java type of the parameter
     */
    static String toJava(String literal, String type) {
        return switch (type) {
            case "long" -> isInteger(literal) ? literal + "L" : null;
            case "int" -> isInteger(literal) ? literal : null;
            case "double" -> isInteger(literal) || isFloat(literal) ? literal + "d" : null;
            case "boolean" -> toBoolean(literal);
            case "java.lang.String" -> isString(literal) ? toString(literal) : toNull(literal);
            case "java.lang.Object" -> toObject(literal);
            case "java.math.BigInteger" -> null;
            default -> literal.equals("()") ? "pyloom.object.PyTuple.EMPTY" : toNull(literal);
        };
    }

    private static String toObject(String literal) {
        if (literal.equals("<unset>")) {
            return "pyloom.object.Absent.ABSENT";
        }
        if (isInteger(literal)) {
            return "(Object) (" + literal + "L)";
        }
        if (isFloat(literal)) {
            return "(Object) (" + literal + "d)";
        }
        if (isString(literal)) {
            return toString(literal);
        }
        if (literal.equals("()")) {
            return "pyloom.object.PyTuple.EMPTY";
        }
        String flag = toBoolean(literal);
        return flag != null ? "(Object) " + flag : toNull(literal);
    }

    private static String toNull(String literal) {
        return literal.equals("None") ? "null" : null;
    }

    private static String toBoolean(String literal) {
        return switch (literal) {
            case "True" -> "true";
            case "False" -> "false";
            default -> null;
        };
    }

    private static boolean isInteger(String literal) {
        return literal.matches("-?[0-9]+");
    }

    private static boolean isFloat(String literal) {
        return literal.matches("-?[0-9]+(\\.[0-9]*)?([eE][+-]?[0-9]+)?");
    }

    private static boolean isString(String literal) {
        return literal.length() >= 2
                && (literal.charAt(0) == '\'' || literal.charAt(0) == '"')
                && literal.charAt(literal.length() - 1) == literal.charAt(0);
    }

    /** Python's and Java's escapes agree in all that defaults need. */
    private static String toString(String literal) {
        String inside = literal.substring(1, literal.length() - 1);
        return '"' + inside.replace("\\'", "'").replace("\"", "\\\"") + '"';
    }

    /**
     * {@return a Java string literal}
     *
     * @param text its value
     */
    static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || c > '~') {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}

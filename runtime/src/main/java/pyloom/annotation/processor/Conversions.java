package pyloom.annotation.processor;

import pyloom.annotation.ApiParameter;

/** The Java expressions that convert an argument to the type of a parameter. */
final class Conversions {

    private Conversions() {}

    /**
     * {@return the expression of a receiver}
     *
     * @param value the expression of the argument
     * @param type the Java type of the parameter
     */
    static String receiver(String value, String type) {
        return switch (type) {
            case "java.lang.Object" -> "self(" + value + ")";
            case "java.lang.String" -> "selfText(" + value + ")";
            case "double" -> "(double) (" + receiver(value, "java.lang.Double") + ")";
            case "boolean" -> "(boolean) (" + receiver(value, "java.lang.Boolean") + ")";
            default -> cast(value, type, "self", "self(" + value + ")");
        };
    }

    private static String cast(String value, String type, String name, String otherwise) {
        String test = value + " instanceof " + type + " " + name;
        return test + " ? " + name + " : (" + type + ") " + otherwise;
    }

    /**
     * {@return the expression of an argument that was given}
     *
     * @param value the expression of the argument
     * @param type the Java type of the parameter
     * @param index the index of the parameter
     * @param parameter the Python parameter
     */
    static String argument(String value, String type, int index, ApiParameter parameter) {
        if (parameter.kind() == ApiParameter.Kind.VAR_ARGS
                || parameter.kind() == ApiParameter.Kind.VAR_KEYWORDS) {
            return "(" + type + ") " + value;
        }
        return switch (type) {
            case "java.lang.Object" -> value;
            case "java.lang.String" ->
                    nullable(parameter)
                            ? "textOrNone(" + value + ", " + index + ")"
                            : "text(" + value + ", " + index + ")";
            case "long" -> "exactLong(" + value + ")";
            case "int" -> "exactInt(" + value + ")";
            case "double" -> "real(" + value + ")";
            case "boolean" -> "pyloom.object.Truth.truth(" + value + ")";
            case "java.math.BigInteger" -> "bigInteger(" + value + ")";
            default -> instance(value, type, index, parameter);
        };
    }

    private static String instance(String value, String type, int index, ApiParameter parameter) {
        String wrong = "wrongType(" + value + ", " + index + ", " + type + ".class)";
        String otherwise =
                nullable(parameter) ? "(" + value + " == null ? null : " + wrong + ")" : wrong;
        return cast(value, type, "p" + index, otherwise);
    }

    private static boolean nullable(ApiParameter parameter) {
        return "None".equals(parameter.defaultText());
    }

    /**
     * {@return the expression of a result as a Python value}
     *
     * @param call the expression of the call
     * @param type its Java type
     */
    static String result(String call, String type) {
        return type.equals("int") ? "(long) " + call : call;
    }
}

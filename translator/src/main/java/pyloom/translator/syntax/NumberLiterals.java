package pyloom.translator.syntax;

import pyloom.translator.diagnostics.PythonSyntaxError;

import java.util.List;

/** What makes a number literal wrong though the tokenizer takes it. */
final class NumberLiterals {

    /** The default of {@code sys.set_int_max_str_digits}. */
    private static final int MAX_DIGITS = 4300;

    private NumberLiterals() {}

    /** {@return the node of a number} */
    static Node node(PegParser parser, Token token) throws PythonSyntaxError {
        String text = parser.text(token);
        if (text.length() > MAX_DIGITS) {
            checkDigits(parser, token, text.replace("_", ""));
        }
        return new Node(
                NodeKind.NUMBER,
                token.line(),
                token.column(),
                token.endLine(),
                token.endColumn(),
                text,
                List.of());
    }

    /** {@return whether a number ends in {@code j}} */
    static boolean isImaginary(Node number) {
        return number.text().endsWith("j") || number.text().endsWith("J");
    }

    private static void checkDigits(PegParser parser, Token token, String digits)
            throws PythonSyntaxError {
        boolean decimal =
                digits.charAt(0) != '0' && digits.chars().allMatch(NumberScanner::isDigit);
        if (decimal && digits.length() > MAX_DIGITS) {
            throw parser.errors()
                    .inLine(
                            token,
                            "Exceeds the limit (4300 digits) for integer string conversion: value"
                                    + " has "
                                    + digits.length()
                                    + " digits; use sys.set_int_max_str_digits() to increase the"
                                    + " limit - Consider hexadecimal for huge integer literals to"
                                    + " avoid decimal conversion limits.");
        }
    }
}

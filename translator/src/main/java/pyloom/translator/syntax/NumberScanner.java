package pyloom.translator.syntax;

import pyloom.translator.diagnostics.PythonSyntaxError;

/** Takes number literals; every method leaves the cursor after the literal. */
final class NumberScanner {

    private final SourceCursor cursor;

    NumberScanner(SourceCursor cursor) {
        this.cursor = cursor;
    }

    /** Takes the rest of a number whose first digit has been taken. */
    void scan(int first) throws PythonSyntaxError {
        if (first != '0') {
            afterInteger(decimalDigits());
            return;
        }
        int c = cursor.next();
        switch (c) {
            case 'x', 'X' -> hexadecimal();
            case 'o', 'O' -> octalOrBinary("octal", '7');
            case 'b', 'B' -> octalOrBinary("binary", '1');
            default -> zero(c);
        }
    }

    /** Takes the rest of a number that starts with a point whose first digit has been taken. */
    void scanFraction(int first) throws PythonSyntaxError {
        fraction(first);
    }

    private void hexadecimal() throws PythonSyntaxError {
        int c = cursor.next();
        do {
            if (c == '_') {
                c = cursor.next();
            }
            if (Character.digit(c, 16) < 0) {
                cursor.back(c);
                throw cursor.error("invalid hexadecimal literal");
            }
            do {
                c = cursor.next();
            } while (Character.digit(c, 16) >= 0);
        } while (c == '_');
        end(c, "hexadecimal");
    }

    private void octalOrBinary(String kind, int highest) throws PythonSyntaxError {
        int c = cursor.next();
        do {
            if (c == '_') {
                c = cursor.next();
            }
            if (c < '0' || c > highest) {
                rejectDigit(c, kind);
                cursor.back(c);
                throw cursor.error("invalid " + kind + " literal");
            }
            do {
                c = cursor.next();
            } while (c >= '0' && c <= highest);
        } while (c == '_');
        rejectDigit(c, kind);
        end(c, kind);
    }

    private void rejectDigit(int c, String kind) throws PythonSyntaxError {
        if (isDigit(c)) {
            throw cursor.error("invalid digit '" + (char) c + "' in " + kind + " literal");
        }
    }

    /** What starts with 0 and is neither hexadecimal nor octal nor binary. */
    private void zero(int second) throws PythonSyntaxError {
        int c = second;
        while (c == '0' || c == '_') {
            if (c == '_') {
                c = digitAfterUnderscore();
                if (c != '0') {
                    break;
                }
            }
            c = cursor.next();
        }
        int zerosEnd = cursor.position();
        boolean oldOctal = isDigit(c);
        if (oldOctal) {
            c = decimalDigits();
        }
        switch (c) {
            case '.', 'e', 'E', 'j', 'J' -> afterInteger(c);
            default -> {
                if (oldOctal) {
                    cursor.back(c);
                    throw cursor.errorAt(
                            cursor.tokenStart() + 1 - cursor.lineStart(),
                            zerosEnd - cursor.lineStart(),
                            "leading zeros in decimal integer literals are not permitted; use an 0o"
                                    + " prefix for octal integers");
                }
                end(c, "decimal");
            }
        }
    }

    private void afterInteger(int next) throws PythonSyntaxError {
        if (next == '.') {
            fraction(cursor.next());
        } else {
            exponentOrEnd(next);
        }
    }

    private void fraction(int first) throws PythonSyntaxError {
        exponentOrEnd(isDigit(first) ? decimalDigits() : first);
    }

    private void exponentOrEnd(int next) throws PythonSyntaxError {
        int c = next;
        if (c == 'e' || c == 'E') {
            int sign = cursor.next();
            boolean signed = sign == '+' || sign == '-';
            int digit = signed ? cursor.next() : sign;
            if (!isDigit(digit)) {
                cursor.back(digit);
                if (signed) {
                    throw cursor.error("invalid decimal literal");
                }
                end(c, "decimal");
                return;
            }
            c = decimalDigits();
        }
        if (c == 'j' || c == 'J') {
            end(cursor.next(), "imaginary");
        } else {
            end(c, "decimal");
        }
    }

    /** Takes digits and single underscores between them, and the character after. */
    private int decimalDigits() throws PythonSyntaxError {
        while (true) {
            int c;
            do {
                c = cursor.next();
            } while (isDigit(c));
            if (c != '_') {
                return c;
            }
            digitAfterUnderscore();
        }
    }

    private int digitAfterUnderscore() throws PythonSyntaxError {
        int c = cursor.next();
        if (!isDigit(c)) {
            cursor.back(c);
            throw cursor.error("invalid decimal literal");
        }
        return c;
    }

    /** Puts back the character after the number, unless it makes the number invalid. */
    private void end(int c, String kind) throws PythonSyntaxError {
        cursor.back(c);
        if (!startsKeyword(c) && c < 128 && Tokenizer.isNamePart(c)) {
            throw cursor.error("invalid " + kind + " literal");
        }
    }

    /** CPython only warns of {@code 1if x else y} and its like. */
    private boolean startsKeyword(int c) {
        return switch (c) {
            case 'a' -> follows("nd");
            case 'e' -> follows("lse");
            case 'f' -> follows("or");
            case 'o' -> follows("r");
            case 'n' -> follows("ot");
            case 'i' -> {
                int second = cursor.peek(1);
                yield second == 'f' || second == 'n' || second == 's';
            }
            default -> false;
        };
    }

    private boolean follows(String rest) {
        for (int i = 0; i < rest.length(); i++) {
            if (cursor.peek(i + 1) != rest.charAt(i)) {
                return false;
            }
        }
        return !Tokenizer.isNamePart(cursor.peek(rest.length() + 1));
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}

package pyloom.stdlib.traceback;

import pyloom.stdlib.traceback.SegmentScanner.Kind;

import java.util.Map;
import java.util.Set;

/**
 * The part of an expression that a traceback marks with {@code ^}, the rest being marked with
 * {@code ~}: the operator of a binary operation, the brackets of a call or of a subscription.
 *
 * @param start where the part begins in the text of the expression
 * @param end where it ends, exclusive
 * @param isCall whether it is a call
 */
record Anchors(int start, int end, boolean isCall) {

    private static final Map<String, Integer> BINDING =
            Map.ofEntries(
                    Map.entry("|", 1),
                    Map.entry("^", 2),
                    Map.entry("&", 3),
                    Map.entry("<<", 4),
                    Map.entry(">>", 4),
                    Map.entry("+", 5),
                    Map.entry("-", 5),
                    Map.entry("*", 6),
                    Map.entry("@", 6),
                    Map.entry("/", 6),
                    Map.entry("//", 6),
                    Map.entry("%", 6),
                    Map.entry("**", 8));
    private static final int UNARY = 7;
    private static final int NONE = 9;
    private static final Set<String> SIGNS = Set.of("-", "+", "~");

    /** Words that make an expression something else, or a statement. */
    private static final Set<String> WEAKER =
            Set.of(
                    "if",
                    "else",
                    "and",
                    "or",
                    "not",
                    "in",
                    "is",
                    "lambda",
                    "yield",
                    "for",
                    "async",
                    "return",
                    "raise",
                    "del",
                    "assert",
                    "import",
                    "from",
                    "global",
                    "nonlocal",
                    "pass",
                    "break",
                    "continue",
                    "with",
                    "while",
                    "try",
                    "except",
                    "class",
                    "def");

    /** {@return the anchors of an expression, or null if it has none} */
    static Anchors of(String segment) {
        return new Finder(segment).find();
    }

    /** Looks for the operator that binds weakest, and for the last bracket behind an operand. */
    private static final class Finder {

        private final String segment;
        private final SegmentScanner scanner;
        private boolean afterOperand;
        private int weakest = NONE;
        private int operatorStart;
        private int operatorEnd;
        private int bracket = -1; // the last token, if it is the bracket of a call or subscription
        private boolean hasPrefix; // a sign or await in front of all
        private boolean isOther;

        Finder(String segment) {
            this.segment = segment;
            this.scanner = new SegmentScanner(segment, 0);
        }

        Anchors find() {
            for (Kind kind = scanner.next(); kind != Kind.END && !isOther; kind = scanner.next()) {
                switch (kind) {
                    case WORD -> word();
                    case STRING -> operand();
                    case GROUP -> group();
                    case OPERATOR -> operator();
                    case END -> {}
                }
            }
            if (isOther || !afterOperand) {
                return null;
            }
            if (weakest < (hasPrefix ? UNARY : NONE)) {
                return new Anchors(operatorStart, endOfOperator(), false);
            }
            return hasPrefix || bracket < 0
                    ? null
                    : new Anchors(bracket, segment.length(), segment.charAt(bracket) == '(');
        }

        private void word() {
            String word = scanner.token();
            if (WEAKER.contains(word)) {
                isOther = true;
            } else if (word.equals("await")) {
                hasPrefix |= scanner.start() == 0;
            } else {
                operand();
            }
        }

        private void operand() {
            afterOperand = true;
            bracket = -1;
        }

        private void group() {
            boolean isTrailer = afterOperand && segment.charAt(scanner.start()) != '{';
            operand();
            bracket = isTrailer ? scanner.start() : -1;
        }

        private void operator() {
            String operator = scanner.token();
            if (operator.equals("...")) {
                operand();
            } else if (operator.equals(".")) {
                bracket = -1;
            } else if (!afterOperand) {
                hasPrefix |= scanner.start() == 0;
                isOther = !SIGNS.contains(operator);
            } else {
                binary(operator);
            }
        }

        private void binary(String operator) {
            Integer binding = BINDING.get(operator);
            if (binding == null) {
                isOther = true;
                return;
            }
            boolean isPower = operator.equals("**");
            if (isPower ? binding < weakest : binding <= weakest) {
                weakest = binding;
                operatorStart = scanner.start();
                operatorEnd = scanner.end();
            }
            afterOperand = false;
            bracket = -1;
        }

        /**
         * CPython takes for part of the operator what follows it closely and is not in the right
         * operand: the parenthesis around it.
         */
        private int endOfOperator() {
            if (operatorEnd - operatorStart > 1) {
                return operatorEnd;
            }
            SegmentScanner right = new SegmentScanner(segment, operatorEnd);
            boolean isParenthesized =
                    right.next() == Kind.GROUP
                            && right.start() == operatorEnd
                            && segment.charAt(operatorEnd) == '('
                            && !isDisplay(right.token());
            return isParenthesized && right.next() == Kind.END ? operatorEnd + 1 : operatorEnd;
        }

        private static boolean isDisplay(String group) {
            SegmentScanner inside = new SegmentScanner(group.substring(0, group.length() - 1), 1);
            boolean isEmpty = true;
            for (Kind kind = inside.next(); kind != Kind.END; kind = inside.next()) {
                String token = inside.token();
                if (token.equals(",") || token.equals("for")) {
                    return true;
                }
                isEmpty = false;
            }
            return isEmpty;
        }
    }
}

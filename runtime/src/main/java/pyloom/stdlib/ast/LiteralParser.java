package pyloom.stdlib.ast;

import pyloom.object.Ellipsis;
import pyloom.object.Operators;
import pyloom.object.PyDict;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.stdlib.builtins.PyBytes;
import pyloom.stdlib.builtins.PyComplex;
import pyloom.stdlib.builtins.PySet;
import pyloom.stdlib.keyword.KeywordModule;
import pyloom.values.number.IntParser;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Computes the value of a literal. Not thread-safe. */
final class LiteralParser {

    /** Keywords that begin an expression, of which some are no literals. */
    private static final Set<String> EXPRESSIONS =
            Set.of("False", "None", "True", "lambda", "not", "yield");

    private final LiteralTokens tokens;

    LiteralParser(String text) {
        int start = 0;
        while (start < text.length() && " \t".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        tokens = new LiteralTokens(text.substring(start));
    }

    Object parse() {
        Object value = tuple();
        if (tokens.kind() != LiteralTokens.Kind.END) {
            throw tokens.error("invalid syntax");
        }
        return value;
    }

    /** {@return one value, or several with commas between} */
    private Object tuple() {
        Object first = value();
        if (!tokens.is(",")) {
            return first;
        }
        List<Object> items = new ArrayList<>();
        items.add(first);
        while (tokens.match(",")) {
            if (tokens.kind() == LiteralTokens.Kind.END || tokens.is(")")) {
                break;
            }
            items.add(value());
        }
        return PyTuple.of(items.toArray());
    }

    private static boolean isNumber(Object value) {
        return value instanceof Long
                || value instanceof java.math.BigInteger
                || value instanceof Double
                || value instanceof PyComplex;
    }

    private static String kind(Object value) {
        return switch (value) {
            case PyTuple _ -> "Tuple";
            case PyList _ -> "List";
            case PyDict _ -> "Dict";
            case PySet _ -> "Set";
            case null, default -> "Constant";
        };
    }

    private Object value() {
        int line = tokens.line();
        Object left = signed();
        while (tokens.is("+") || tokens.is("-")) {
            boolean isSum = tokens.match("+") || !tokens.match("-");
            Object right = signed();
            boolean isComplex =
                    isNumber(left) && !(left instanceof PyComplex) && right instanceof PyComplex;
            if (!isComplex) {
                throw AstModule.malformed(isNumber(left) ? "BinOp" : kind(left), line);
            }
            left = isSum ? Operators.add(left, right) : Operators.sub(left, right);
        }
        refuseOperators(line);
        return left;
    }

    private void refuseOperators(int line) {
        if (tokens.kind() == LiteralTokens.Kind.SIGN) {
            switch (tokens.token()) {
                case "*", "/", "%", "@", "&", "|", "^" -> throw AstModule.malformed("BinOp", line);
                case "<", ">", "!" -> throw AstModule.malformed("Compare", line);
                case "(" -> throw AstModule.malformed("Call", line);
                case "[" -> throw AstModule.malformed("Subscript", line);
                case "." -> throw AstModule.malformed("Attribute", line);
                default -> {}
            }
        }
        if (tokens.kind() == LiteralTokens.Kind.NAME) {
            switch (tokens.token()) {
                case "and", "or" -> throw AstModule.malformed("BoolOp", line);
                case "in", "is", "not" -> throw AstModule.malformed("Compare", line);
                case "if" -> throw AstModule.malformed("IfExp", line);
                case "for" -> throw AstModule.malformed("ListComp", line);
                default -> {}
            }
        }
    }

    private Object signed() {
        int line = tokens.line();
        if (tokens.match("-") || tokens.is("+")) {
            boolean isPlus = tokens.match("+");
            Object operand = signed();
            if (!isNumber(operand)) {
                throw AstModule.malformed(kind(operand), line);
            }
            return isPlus ? operand : Operators.neg(operand);
        }
        if (tokens.is("~")) {
            throw AstModule.malformed("UnaryOp", line);
        }
        return atom();
    }

    private Object atom() {
        return switch (tokens.kind()) {
            case NUMBER -> number();
            case STRING -> strings();
            case NAME -> name();
            case END -> throw tokens.error("invalid syntax");
            case SIGN -> {
                if (tokens.match("...")) {
                    yield Ellipsis.ELLIPSIS;
                }
                yield bracketed();
            }
        };
    }

    private Object bracketed() {
        if (tokens.match("(")) {
            if (tokens.match(")")) {
                return PyTuple.EMPTY;
            }
            Object value = tuple();
            close(")", "(");
            return value;
        }
        if (tokens.match("[")) {
            PyList list = new PyList();
            while (!tokens.is("]")) {
                list.append(value());
                if (!tokens.match(",")) {
                    break;
                }
            }
            close("]", "[");
            return list;
        }
        if (tokens.match("{")) {
            return tokens.match("}") ? new PyDict() : braces();
        }
        throw tokens.error("invalid syntax");
    }

    private void close(String bracket, String open) {
        if (!tokens.match(bracket)) {
            throw tokens.error(
                    tokens.kind() == LiteralTokens.Kind.END
                            ? "'" + open + "' was never closed"
                            : "invalid syntax. Perhaps you forgot a comma?");
        }
    }

    private Object braces() {
        Object first = value();
        if (!tokens.match(":")) {
            PySet set = new PySet();
            set.add(first);
            while (tokens.match(",") && !tokens.is("}")) {
                set.add(value());
            }
            close("}", "{");
            return set;
        }
        PyDict dict = new PyDict();
        dict.put(first, value());
        while (tokens.match(",") && !tokens.is("}")) {
            Object key = value();
            if (!tokens.match(":")) {
                throw tokens.error("':' expected after dictionary key");
            }
            dict.put(key, value());
        }
        close("}", "{");
        return dict;
    }

    private Object name() {
        String name = tokens.token();
        int line = tokens.line();
        if (isReserved(name)) {
            throw tokens.error("invalid syntax");
        }
        tokens.advance();
        switch (name) {
            case "None" -> {
                return null;
            }
            case "True" -> {
                return true;
            }
            case "False" -> {
                return false;
            }
            case "lambda" -> throw AstModule.malformed("Lambda", line);
            case "not" -> throw AstModule.malformed("UnaryOp", line);
            default -> {}
        }
        if (tokens.match("(")) {
            if (name.equals("set") && tokens.match(")")) {
                return new PySet();
            }
            throw AstModule.malformed("Call", line);
        }
        refuseOperators(line);
        boolean isFollowed =
                tokens.is("=")
                        || tokens.kind() == LiteralTokens.Kind.NAME
                        || tokens.kind() == LiteralTokens.Kind.NUMBER
                        || tokens.kind() == LiteralTokens.Kind.STRING;
        if (isFollowed) {
            throw tokens.error("invalid syntax");
        }
        throw AstModule.malformed("Name", line);
    }

    private Object number() {
        String token = tokens.token();
        tokens.advance();
        if (tokens.kind() == LiteralTokens.Kind.NUMBER) {
            throw tokens.error("invalid syntax");
        }
        if (tokens.kind() == LiteralTokens.Kind.NAME && !isReserved(tokens.token())) {
            throw tokens.error("invalid decimal literal");
        }
        String digits = token.replace("_", "");
        char last = digits.charAt(digits.length() - 1);
        boolean isPrefixed = digits.length() > 1 && Character.isLetter(digits.charAt(1));
        if (last == 'j' || last == 'J') {
            String imaginary = digits.substring(0, digits.length() - 1);
            return PyComplex.of(0, Double.parseDouble(imaginary));
        }
        boolean isReal = digits.matches(".*[.eE].*") && !digits.matches("0[xX].*");
        if (isReal) {
            return Double.parseDouble(digits);
        }
        if (!isPrefixed && digits.length() > 1 && digits.matches("0+[1-9].*")) {
            throw tokens.error(
                    "leading zeros in decimal integer literals are not permitted; use an 0o prefix"
                            + " for octal integers");
        }
        return IntParser.parse(digits, isPrefixed ? 0 : 10);
    }

    private Object strings() {
        StringBuilder out = new StringBuilder();
        boolean isBytes = StringLiteral.isBytes(tokens.token());
        while (tokens.kind() == LiteralTokens.Kind.STRING) {
            if (StringLiteral.isFormatted(tokens.token())) {
                throw AstModule.malformed("JoinedStr", tokens.line());
            }
            if (StringLiteral.isBytes(tokens.token()) != isBytes) {
                throw tokens.error("cannot mix bytes and nonbytes literals");
            }
            out.append(StringLiteral.value(tokens, isBytes));
            tokens.advance();
        }
        return isBytes
                ? PyBytes.owning(
                        out.toString().getBytes(java.nio.charset.StandardCharsets.ISO_8859_1))
                : out.toString();
    }

    /** {@return whether a word can stand for no value} */
    private static boolean isReserved(String word) {
        return KeywordModule.isKeyword(word) && !EXPRESSIONS.contains(word);
    }
}

package pyloom.stdlib.builtins;

import pyloom.object.Absent;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.Comparisons;
import pyloom.object.Ellipsis;
import pyloom.object.Identity;
import pyloom.object.Items;
import pyloom.object.Iteration;
import pyloom.object.NameError;
import pyloom.object.NativeModule;
import pyloom.object.Operators;
import pyloom.object.PyDict;
import pyloom.object.PyList;
import pyloom.object.PyObject;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Truth;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Evaluates a Python expression directly on the runtime: literals, displays, calls, operators,
 * comparisons, subscripts, {@code lambda}, conditional expressions and comprehensions with one
 * {@code for}.
 */
final class Evaluator {

    private final List<Lexer.Token> tokens;
    private final Map<String, Object> variables;
    private int at;

    private Evaluator(List<Lexer.Token> tokens, int at, Map<String, Object> variables) {
        this.tokens = tokens;
        this.at = at;
        this.variables = variables;
    }

    static Object evaluate(String text) {
        Evaluator evaluator = new Evaluator(Lexer.tokens(text), 0, Map.of());
        Object value = evaluator.expression();
        if (evaluator.peek().kind() != Lexer.Kind.END) {
            throw new IllegalArgumentException("unread: " + evaluator.peek() + " in " + text);
        }
        return value;
    }

    private Lexer.Token peek() {
        return tokens.get(at);
    }

    private boolean is(String text) {
        Lexer.Token token = peek();
        boolean word = token.kind() == Lexer.Kind.OPERATOR || token.kind() == Lexer.Kind.NAME;
        return word && token.text().equals(text);
    }

    private boolean skip(String text) {
        boolean found = is(text);
        at += found ? 1 : 0;
        return found;
    }

    private void expect(String text) {
        if (!skip(text)) {
            throw new IllegalArgumentException("expected " + text + " before " + peek());
        }
    }

    private Object expression() {
        if (is("lambda")) {
            return lambda();
        }
        int start = at;
        skipTo("if");
        if (!skip("if")) {
            at = start;
            return disjunction();
        }
        boolean test = Truth.truth(disjunction());
        expect("else");
        if (test) {
            Object value = new Evaluator(tokens, start, variables).disjunction();
            skipTo("if");
            return value;
        }
        return expression();
    }

    private Object disjunction() {
        Object value = conjunction();
        while (skip("or")) {
            Object next = conjunction();
            value = Truth.truth(value) ? value : next;
        }
        return value;
    }

    private Object conjunction() {
        Object value = inversion();
        while (skip("and")) {
            Object next = inversion();
            value = Truth.truth(value) ? next : value;
        }
        return value;
    }

    private Object inversion() {
        return skip("not") ? (Object) !Truth.truth(inversion()) : comparison();
    }

    private Object comparison() {
        Object left = binary(0);
        Object result = Absent.ABSENT;
        String sign = comparisonSign();
        while (sign != null) {
            Object right = binary(0);
            if (result == Absent.ABSENT || Truth.truth(result)) {
                result = compare(sign, left, right);
            }
            left = right;
            sign = comparisonSign();
        }
        return result == Absent.ABSENT ? left : result;
    }

    private String comparisonSign() {
        for (String sign : List.of("==", "!=", "<=", ">=", "<", ">", "in")) {
            if (skip(sign)) {
                return sign;
            }
        }
        if (skip("not")) {
            expect("in");
            return "not in";
        }
        if (skip("is")) {
            return skip("not") ? "is not" : "is";
        }
        return null;
    }

    private static Object compare(String sign, Object left, Object right) {
        return switch (sign) {
            case "==" -> Comparisons.eq(left, right);
            case "!=" -> Comparisons.ne(left, right);
            case "<" -> Comparisons.lt(left, right);
            case "<=" -> Comparisons.le(left, right);
            case ">" -> Comparisons.gt(left, right);
            case ">=" -> Comparisons.ge(left, right);
            case "in" -> Items.contains(right, left);
            case "not in" -> !Items.contains(right, left);
            case "is" -> Identity.is(left, right);
            default -> !Identity.is(left, right);
        };
    }

    private static final List<List<String>> BINARY =
            List.of(
                    List.of("|"),
                    List.of("^"),
                    List.of("&"),
                    List.of("<<", ">>"),
                    List.of("+", "-"),
                    List.of("*", "//", "/", "%", "@"));

    private Object binary(int level) {
        if (level == BINARY.size()) {
            return unary();
        }
        Object value = binary(level + 1);
        while (true) {
            String sign = BINARY.get(level).stream().filter(this::is).findFirst().orElse(null);
            if (sign == null) {
                return value;
            }
            at++;
            value = operate(sign, value, binary(level + 1));
        }
    }

    private static Object operate(String sign, Object a, Object b) {
        return switch (sign) {
            case "|" -> Operators.or(a, b);
            case "^" -> Operators.xor(a, b);
            case "&" -> Operators.and(a, b);
            case "<<" -> Operators.lshift(a, b);
            case ">>" -> Operators.rshift(a, b);
            case "+" -> Operators.add(a, b);
            case "-" -> Operators.sub(a, b);
            case "*" -> Operators.mul(a, b);
            case "/" -> Operators.trueDiv(a, b);
            case "//" -> Operators.floorDiv(a, b);
            case "%" -> Operators.mod(a, b);
            default -> Operators.matmul(a, b);
        };
    }

    private Object unary() {
        if (skip("-")) {
            return Operators.neg(unary());
        }
        if (skip("+")) {
            return Operators.pos(unary());
        }
        if (skip("~")) {
            return Operators.invert(unary());
        }
        Object base = primary();
        return skip("**") ? Operators.pow(base, unary()) : base;
    }

    private Object primary() {
        Object value = atom();
        while (true) {
            if (skip(".")) {
                value = Attributes.getAttr(value, tokens.get(at++).text().intern());
            } else if (skip("(")) {
                value = call(value);
            } else if (skip("[")) {
                value = Items.getItem(value, subscript());
            } else {
                return value;
            }
        }
    }

    private Object call(Object function) {
        List<Object> values = new ArrayList<>();
        List<String> keywords = new ArrayList<>();
        while (!skip(")")) {
            if (skip("*")) {
                values.addAll(List.of(Iterables.toArray(expression())));
            } else if (tokens.get(at + 1).text().equals("=")
                    && tokens.get(at + 1).kind() == Lexer.Kind.OPERATOR) {
                keywords.add(tokens.get(at).text().intern());
                at += 2;
                values.add(expression());
            } else {
                values.add(isComprehension() ? comprehension().pyIterator() : expression());
            }
            if (!is(")")) {
                expect(",");
            }
        }
        return Calls.callArray(
                function,
                values.toArray(),
                keywords.isEmpty() ? null : keywords.toArray(String[]::new));
    }

    private Object subscript() {
        List<Object> keys = new ArrayList<>();
        boolean tuple = false;
        do {
            keys.add(sliceOrIndex());
            if (!skip(",")) {
                break;
            }
            tuple = true;
        } while (!is("]"));
        expect("]");
        return tuple ? PyTuple.of(keys.toArray()) : keys.getFirst();
    }

    private Object sliceOrIndex() {
        Object start = is(":") ? null : expression();
        if (!skip(":")) {
            return start;
        }
        Object stop = is(":") || is("]") || is(",") ? null : expression();
        Object step = skip(":") && !is("]") && !is(",") ? expression() : null;
        return new PySlice(start, stop, step);
    }

    private Object atom() {
        Lexer.Token token = tokens.get(at++);
        return switch (token.kind()) {
            case NUMBER -> Literals.number(token.text());
            case STRING -> string(token);
            case NAME -> name(token.text());
            case OPERATOR ->
                    switch (token.text()) {
                        case "(" -> parenthesized();
                        case "[" -> list();
                        case "{" -> dictOrSet();
                        case "..." -> Ellipsis.ELLIPSIS;
                        default -> throw new IllegalArgumentException("unexpected " + token);
                    };
            case END -> throw new IllegalArgumentException("unexpected end");
        };
    }

    private Object string(Lexer.Token first) {
        Object value = Literals.string(first.text());
        while (peek().kind() == Lexer.Kind.STRING) {
            value = Operators.add(value, Literals.string(tokens.get(at++).text()));
        }
        return value;
    }

    private Object name(String name) {
        return switch (name) {
            case "None" -> null;
            case "True" -> true;
            case "False" -> false;
            default -> {
                if (variables.containsKey(name)) {
                    yield variables.get(name);
                }
                Object value = NativeModule.builtins().peek(name.intern());
                if (value == Absent.ABSENT) {
                    throw new NameError("name '" + name + "' is not defined");
                }
                yield value;
            }
        };
    }

    private Object parenthesized() {
        if (skip(")")) {
            return PyTuple.EMPTY;
        }
        if (isComprehension()) {
            PyList items = comprehension();
            expect(")");
            return items.pyIterator();
        }
        Object first = expression();
        if (skip(")")) {
            return first;
        }
        List<Object> items = rest(first, ")");
        return PyTuple.of(items.toArray());
    }

    private List<Object> rest(Object first, String end) {
        List<Object> items = new ArrayList<>();
        items.add(first);
        while (!skip(end)) {
            expect(",");
            if (!is(end)) {
                items.add(expression());
            }
        }
        return items;
    }

    private Object list() {
        if (skip("]")) {
            return new PyList();
        }
        if (isComprehension()) {
            PyList items = comprehension();
            expect("]");
            return items;
        }
        Object first = expression();
        return PyList.owning(rest(first, "]").toArray());
    }

    private Object dictOrSet() {
        if (skip("}")) {
            return new PyDict();
        }
        if (isComprehension()) {
            PySet set = PySet.from(comprehension());
            expect("}");
            return set;
        }
        Object first = expression();
        if (skip(":")) {
            PyDict dict = new PyDict();
            dict.put(first, expression());
            while (skip(",") && !is("}")) {
                Object key = expression();
                expect(":");
                dict.put(key, expression());
            }
            expect("}");
            return dict;
        }
        int end = at;
        Object[] items = rest(first, "}").toArray();
        boolean constants = items.length > 2 && areConstants(end);
        return constants ? PySet.ofConstants(items) : PySet.of(items);
    }

    /** {@return whether the compiler knows the elements of the display that just ended} */
    private boolean areConstants(int from) {
        return tokens.subList(from, at).stream()
                .allMatch(
                        token ->
                                token.kind() != Lexer.Kind.NAME
                                        && !token.text().equals("[")
                                        && !token.text().equals("{"));
    }

    /** {@return whether a {@code for} follows the expression that starts here} */
    private boolean isComprehension() {
        int start = at;
        skipExpression();
        boolean found = is("for");
        at = start;
        return found;
    }

    private PyList comprehension() {
        int start = at;
        skipExpression();
        expect("for");
        String variable = tokens.get(at++).text();
        expect("in");
        Object iterable = disjunction();
        int test = skip("if") ? at : -1;
        if (test >= 0) {
            skipTo("for");
        }
        PyList result = new PyList();
        for (Object item : Iteration.iterate(iterable)) {
            Map<String, Object> inner = new HashMap<>(variables);
            inner.put(variable, item);
            if (test < 0 || Truth.truth(new Evaluator(tokens, test, inner).disjunction())) {
                result.append(new Evaluator(tokens, start, inner).expression());
            }
        }
        return result;
    }

    private Object lambda() {
        expect("lambda");
        List<String> parameters = new ArrayList<>();
        while (!skip(":")) {
            parameters.add(tokens.get(at++).text());
            skip(",");
        }
        Lambda lambda = new Lambda(parameters, at);
        skipExpression();
        return lambda;
    }

    /**
     * Goes behind an expression: to a comma, a {@code for} or a closing bracket of its
     * surroundings.
     */
    private void skipExpression() {
        skipTo("for");
    }

    /** Does the same, and stops at a word too. */
    private void skipTo(String word) {
        int open = 0;
        while (peek().kind() != Lexer.Kind.END) {
            boolean closes = is(")") || is("]") || is("}");
            if (open == 0 && (closes || is(",") || is(":") || is("for") || is(word))) {
                return;
            }
            open += is("(") || is("[") || is("{") ? 1 : closes ? -1 : 0;
            at++;
        }
    }

    /** A function of a test. */
    private final class Lambda extends PyObject {

        private final List<String> parameters;
        private final int body;

        Lambda(List<String> parameters, int body) {
            this.parameters = parameters;
            this.body = body;
        }

        @Override
        public PyType pyType() {
            return PyType.OBJECT;
        }

        @Override
        public Object callArray(Object[] arguments, String[] keywords) {
            Map<String, Object> inner = new HashMap<>(variables);
            for (int index = 0; index < parameters.size(); index++) {
                inner.put(parameters.get(index), arguments[index]);
            }
            return new Evaluator(tokens, body, inner).expression();
        }
    }
}

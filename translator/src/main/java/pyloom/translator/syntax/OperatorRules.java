package pyloom.translator.syntax;

import static pyloom.translator.syntax.Actions.errorAt;
import static pyloom.translator.syntax.Actions.errorBetween;
import static pyloom.translator.syntax.Actions.node;

/** The rules of operators and primaries. */
final class OperatorRules {

    private static final Action OPERATION = node(NodeKind.OPERATION);
    private static final String NOT_AFTER_OPERATOR =
            "'not' after an operator must be parenthesized";

    private OperatorRules() {}

    static void define(GrammarBuilder g) {
        binary(g, "bitwise_or", "bitwise_xor", "'|'");
        binary(g, "bitwise_xor", "bitwise_and", "'^'");
        binary(g, "bitwise_and", "shift_expr", "'&'");
        g.leftRecursive(
                "shift_expr",
                g.on("shift_expr '<<' sum", OPERATION),
                g.on("shift_expr '>>' sum", OPERATION),
                g.on("invalid_arithmetic"),
                g.on("sum"));
        binary(g, "sum", "term", "'+'", "'-'");
        g.leftRecursive(
                "term",
                g.on("term '*' factor", OPERATION),
                g.on("term '/' factor", OPERATION),
                g.on("term '//' factor", OPERATION),
                g.on("term '%' factor", OPERATION),
                g.on("term '@' factor", OPERATION),
                g.on("invalid_factor"),
                g.on("factor"));
        g.rule(
                "invalid_arithmetic",
                g.on(
                        "sum ('+' | '-' | '*' | '/' | '%' | '//' | '@') a='not' b=inversion",
                        errorBetween("a", "b", NOT_AFTER_OPERATOR)));
        g.rule(
                "invalid_factor",
                g.on(
                        "('+' | '-' | '~') a='not' b=factor",
                        errorBetween("a", "b", NOT_AFTER_OPERATOR)));
        unary(g);
        primaries(g);
        atoms(g);
    }

    private static void binary(GrammarBuilder g, String name, String operand, String... operators) {
        Alternative[] alternatives = new Alternative[operators.length + 1];
        for (int i = 0; i < operators.length; i++) {
            alternatives[i] = g.on(name + " " + operators[i] + " " + operand, OPERATION);
        }
        alternatives[operators.length] = g.on(operand);
        g.leftRecursive(name, alternatives);
    }

    private static void unary(GrammarBuilder g) {
        g.remembered(
                "factor",
                g.on("'+' factor", OPERATION),
                g.on("'-' factor", OPERATION),
                g.on("'~' factor", OPERATION),
                g.on("power"));
        g.rule("power", g.on("await_primary '**' factor", OPERATION), g.on("await_primary"));
        g.remembered(
                "await_primary", g.on("'await' primary", node(NodeKind.AWAIT)), g.on("primary"));
    }

    private static void primaries(GrammarBuilder g) {
        g.leftRecursive(
                "primary",
                g.on("primary '.' NAME", node(NodeKind.ATTRIBUTE)),
                g.on("primary genexp", node(NodeKind.CALL)),
                g.on("primary '(' [arguments] ')'", node(NodeKind.CALL)),
                g.on("primary '[' slices ']'", node(NodeKind.SUBSCRIPT)),
                g.on("atom"));
        g.cached("slices", g.on("slice !','"), g.on("','.(slice | starred_expression)+ [',']"));
        g.cached(
                "slice",
                g.on("[expression] ':' [expression] [':' [expression]]"),
                g.on("named_expression"));
    }

    private static void atoms(GrammarBuilder g) {
        g.cached(
                "atom",
                g.on("NAME"),
                g.on("'True'", node(NodeKind.TRUE)),
                g.on("'False'", node(NodeKind.FALSE)),
                g.on("'None'", node(NodeKind.NONE)),
                g.on("&(STRING | FSTRING_START) strings"),
                g.on("NUMBER"),
                g.on("&'(' (tuple | group | genexp)"),
                g.on("&'[' (list | listcomp)"),
                g.on("&'{' (dict | set | dictcomp | setcomp)"),
                g.on("'...'", node(NodeKind.ELLIPSIS)));
        g.cached("group", g.on("'(' ^(yield_expr | named_expression) ')'"), g.on("invalid_group"));
        g.rule(
                "invalid_group",
                g.on(
                        "'(' a=starred_expression ')'",
                        errorAt("a", "cannot use starred expression here")),
                g.on(
                        "'(' a='**' expression ')'",
                        errorAt("a", "cannot use double starred expression here")));
    }
}

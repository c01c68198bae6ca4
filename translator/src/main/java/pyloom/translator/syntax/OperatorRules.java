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

    static void define(GrammarBuilder grammar) {
        binary(grammar, "bitwise_or", "bitwise_xor", "'|'");
        binary(grammar, "bitwise_xor", "bitwise_and", "'^'");
        binary(grammar, "bitwise_and", "shift_expr", "'&'");
        grammar.leftRecursive(
                "shift_expr",
                grammar.on("shift_expr '<<' sum", OPERATION),
                grammar.on("shift_expr '>>' sum", OPERATION),
                grammar.on("invalid_arithmetic"),
                grammar.on("sum"));
        binary(grammar, "sum", "term", "'+'", "'-'");
        grammar.leftRecursive(
                "term",
                grammar.on("term '*' factor", OPERATION),
                grammar.on("term '/' factor", OPERATION),
                grammar.on("term '//' factor", OPERATION),
                grammar.on("term '%' factor", OPERATION),
                grammar.on("term '@' factor", OPERATION),
                grammar.on("invalid_factor"),
                grammar.on("factor"));
        grammar.rule(
                "invalid_arithmetic",
                grammar.on(
                        "sum ('+' | '-' | '*' | '/' | '%' | '//' | '@') a='not' b=inversion",
                        errorBetween("a", "b", NOT_AFTER_OPERATOR)));
        grammar.rule(
                "invalid_factor",
                grammar.on(
                        "('+' | '-' | '~') a='not' b=factor",
                        errorBetween("a", "b", NOT_AFTER_OPERATOR)));
        unary(grammar);
        primaries(grammar);
        atoms(grammar);
    }

    private static void binary(
            GrammarBuilder grammar, String name, String operand, String... operators) {
        Alternative[] alternatives = new Alternative[operators.length + 1];
        for (int i = 0; i < operators.length; i++) {
            alternatives[i] = grammar.on(name + " " + operators[i] + " " + operand, OPERATION);
        }
        alternatives[operators.length] = grammar.on(operand);
        grammar.leftRecursive(name, alternatives);
    }

    private static void unary(GrammarBuilder grammar) {
        grammar.remembered(
                "factor",
                grammar.on("'+' factor", OPERATION),
                grammar.on("'-' factor", OPERATION),
                grammar.on("'~' factor", OPERATION),
                grammar.on("power"));
        grammar.rule(
                "power",
                grammar.on("await_primary '**' factor", OPERATION),
                grammar.on("await_primary"));
        grammar.remembered(
                "await_primary",
                grammar.on("'await' primary", node(NodeKind.AWAIT)),
                grammar.on("primary"));
    }

    private static void primaries(GrammarBuilder grammar) {
        grammar.leftRecursive(
                "primary",
                grammar.on("primary '.' NAME", node(NodeKind.ATTRIBUTE)),
                grammar.on("primary genexp", node(NodeKind.CALL)),
                grammar.on("primary '(' [arguments] ')'", node(NodeKind.CALL)),
                grammar.on("primary '[' slices ']'", node(NodeKind.SUBSCRIPT)),
                grammar.on("atom"));
        grammar.cached(
                "slices",
                grammar.on("slice !','"),
                grammar.on("','.(slice | starred_expression)+ [',']"));
        grammar.cached(
                "slice",
                grammar.on("[expression] ':' [expression] [':' [expression]]"),
                grammar.on("named_expression"));
    }

    private static void atoms(GrammarBuilder grammar) {
        grammar.cached(
                "atom",
                grammar.on("NAME"),
                grammar.on("'True'", node(NodeKind.TRUE)),
                grammar.on("'False'", node(NodeKind.FALSE)),
                grammar.on("'None'", node(NodeKind.NONE)),
                grammar.on("&(STRING | FSTRING_START) strings"),
                grammar.on("NUMBER"),
                grammar.on("&'(' (tuple | group | genexp)"),
                grammar.on("&'[' (list | listcomp)"),
                grammar.on("&'{' (dict | set | dictcomp | setcomp)"),
                grammar.on("'...'", node(NodeKind.ELLIPSIS)));
        grammar.cached(
                "group",
                grammar.on("'(' ^(yield_expr | named_expression) ')'"),
                grammar.on("invalid_group"));
        grammar.rule(
                "invalid_group",
                grammar.on(
                        "'(' a=starred_expression ')'",
                        errorAt("a", "cannot use starred expression here")),
                grammar.on(
                        "'(' a='**' expression ')'",
                        errorAt("a", "cannot use double starred expression here")));
    }
}

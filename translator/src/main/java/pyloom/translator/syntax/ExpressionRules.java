package pyloom.translator.syntax;

import static pyloom.translator.syntax.Actions.errorBetween;
import static pyloom.translator.syntax.Actions.errorNaming;
import static pyloom.translator.syntax.Actions.node;

import pyloom.translator.diagnostics.PythonSyntaxError;

import java.util.List;
import java.util.Set;

/** The rules of expressions down to comparisons; {@link OperatorRules} go on from there. */
final class ExpressionRules {

    private static final Set<String> OLD_STATEMENTS = Set.of("print", "exec");
    private static final String ONE_EQUAL_SIGN =
            "invalid syntax. Maybe you meant '==' or ':=' instead of '='?";

    private ExpressionRules() {}

    static void define(GrammarBuilder g) {
        sequences(g);
        expressions(g);
        errors(g);
        named(g);
        logic(g);
    }

    private static void sequences(GrammarBuilder g) {
        g.rule(
                "expressions",
                g.on("a=expression b=(',' ^expression)+ [',']", node(NodeKind.TUPLE, "a", "b")),
                g.on("a=expression ','", node(NodeKind.TUPLE, "a")),
                g.on("expression"));
        g.rule(
                "star_expressions",
                g.on(
                        "a=star_expression b=(',' ^star_expression)+ [',']",
                        node(NodeKind.TUPLE, "a", "b")),
                g.on("a=star_expression ','", node(NodeKind.TUPLE, "a")),
                g.on("star_expression"));
        g.remembered(
                "star_expression",
                g.on("'*' a=bitwise_or", node(NodeKind.STARRED, "a")),
                g.on("expression"));
        g.rule("star_named_expressions", g.on("^','.star_named_expression+ [',']"));
        g.rule(
                "star_named_expression",
                g.on("'*' a=bitwise_or", node(NodeKind.STARRED, "a")),
                g.on("named_expression"));
        g.rule(
                "yield_expr",
                g.on("'yield' 'from' expression", node(NodeKind.YIELD)),
                g.on("'yield' [star_expressions]", node(NodeKind.YIELD)));
    }

    private static void expressions(GrammarBuilder g) {
        String conditional = "disjunction 'if' disjunction 'else' expression";
        g.remembered(
                "expression",
                g.on("invalid_expression"),
                g.on("invalid_legacy_expression"),
                g.on(conditional, node(NodeKind.CONDITIONAL)),
                g.on("disjunction"),
                g.on("lambdef"));
        g.withoutErrors(
                "expression_without_invalid",
                g.on(conditional, node(NodeKind.CONDITIONAL)),
                g.on("disjunction"),
                g.on("lambdef"));
        g.rule("lambdef", g.on("'lambda' [lambda_params] ':' expression", node(NodeKind.LAMBDA)));
    }

    private static void errors(GrammarBuilder g) {
        g.rule(
                "invalid_expression",
                g.on(
                        "!(NAME STRING | SOFT_KEYWORD) a=disjunction b=expression_without_invalid",
                        ExpressionRules::missingComma),
                g.on(
                        "a=disjunction 'if' b=disjunction !('else' | ':')",
                        errorBetween("a", "b", "expected 'else' after 'if' expression")),
                g.on(
                        "a='lambda' [lambda_params] b=':' &FSTRING_MIDDLE",
                        errorBetween(
                                "a",
                                "b",
                                "f-string: lambda expressions are not allowed without"
                                        + " parentheses")));
        g.rule(
                "invalid_legacy_expression",
                g.on("a=NAME !'(' b=star_expressions", ExpressionRules::missingParentheses));
    }

    private static Object missingComma(Match match) throws PythonSyntaxError {
        if (isOldStatement(match.node("a")) || match.parser().depthBeforeMark() == 0) {
            return null;
        }
        throw match.errors()
                .between(
                        match.node("a"),
                        match.node("b"),
                        "invalid syntax. Perhaps you forgot a comma?");
    }

    private static Object missingParentheses(Match match) throws PythonSyntaxError {
        Node name = match.node("a");
        if (!isOldStatement(name)) {
            return null;
        }
        throw match.errors()
                .between(
                        name,
                        match.node("b"),
                        "Missing parentheses in call to '%s'. Did you mean %s(...)?"
                                .formatted(name.text(), name.text()));
    }

    private static boolean isOldStatement(Node node) {
        return node.kind() == NodeKind.NAME && OLD_STATEMENTS.contains(node.text());
    }

    private static void named(GrammarBuilder g) {
        g.rule("assignment_expression", g.on("NAME ':=' ~ expression", node(NodeKind.NAMED)));
        g.cached(
                "named_expression",
                g.on("assignment_expression"),
                g.on("invalid_named_expression"),
                g.on("expression !':='"));
        g.remembered(
                "invalid_named_expression",
                g.on(
                        "a=expression ':=' expression",
                        errorNaming("a", "cannot use assignment expressions with %s")),
                g.on(
                        "a=NAME '=' b=bitwise_or !('=' | ':=')",
                        errorBetween("a", "b", ONE_EQUAL_SIGN)),
                g.on(
                        "!(list | tuple | genexp | 'True' | 'None' | 'False') a=bitwise_or '='"
                                + " bitwise_or !('=' | ':=')",
                        errorNaming(
                                "a",
                                "cannot assign to %s here. Maybe you meant '==' instead of '='?")));
    }

    private static void logic(GrammarBuilder g) {
        g.remembered(
                "disjunction",
                g.on("conjunction ('or' conjunction)+", node(NodeKind.OPERATION)),
                g.on("conjunction"));
        g.remembered(
                "conjunction",
                g.on("inversion ('and' inversion)+", node(NodeKind.OPERATION)),
                g.on("inversion"));
        g.remembered(
                "inversion", g.on("'not' inversion", node(NodeKind.OPERATION)), g.on("comparison"));
        g.rule(
                "comparison",
                g.on("a=bitwise_or b=compare_op_bitwise_or_pair+", ExpressionRules::comparison),
                g.on("bitwise_or"));
        g.rule(
                "compare_op_bitwise_or_pair",
                g.on("'==' bitwise_or"),
                g.on("not_equal bitwise_or"),
                g.on("'<=' bitwise_or"),
                g.on("'<' bitwise_or"),
                g.on("'>=' bitwise_or"),
                g.on("'>' bitwise_or"),
                g.on("'not' 'in' bitwise_or"),
                g.on("'in' bitwise_or", match -> match.make(NodeKind.MEMBERSHIP, "", List.of())),
                g.on("'is' 'not' bitwise_or"),
                g.on("'is' bitwise_or"));
        // The tokenizer takes <> as well; it is an operator only for `from __future__ import
        // barry_as_FLUFL`, which CPython's parser heeds in no source of its own.
        g.rule("not_equal", g.on("a='!='", ExpressionRules::notEqual));
    }

    private static Object notEqual(Match match) {
        Token operator = match.token("a");
        return match.parser().text(operator).equals("!=") ? operator : null;
    }

    private static Object comparison(Match match) {
        Node first = (Node) match.list("b").getFirst();
        NodeKind kind =
                first.kind() == NodeKind.MEMBERSHIP ? NodeKind.MEMBERSHIP : NodeKind.COMPARISON;
        return match.make(kind, "", match.nodes("a"));
    }
}

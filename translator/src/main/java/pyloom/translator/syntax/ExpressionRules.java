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

    static void define(GrammarBuilder grammar) {
        sequences(grammar);
        expressions(grammar);
        errors(grammar);
        named(grammar);
        logic(grammar);
    }

    private static void sequences(GrammarBuilder grammar) {
        grammar.rule(
                "expressions",
                grammar.on(
                        "a=expression b=(',' ^expression)+ [',']", node(NodeKind.TUPLE, "a", "b")),
                grammar.on("a=expression ','", node(NodeKind.TUPLE, "a")),
                grammar.on("expression"));
        grammar.rule(
                "star_expressions",
                grammar.on(
                        "a=star_expression b=(',' ^star_expression)+ [',']",
                        node(NodeKind.TUPLE, "a", "b")),
                grammar.on("a=star_expression ','", node(NodeKind.TUPLE, "a")),
                grammar.on("star_expression"));
        grammar.remembered(
                "star_expression",
                grammar.on("'*' a=bitwise_or", node(NodeKind.STARRED, "a")),
                grammar.on("expression"));
        grammar.rule("star_named_expressions", grammar.on("^','.star_named_expression+ [',']"));
        grammar.rule(
                "star_named_expression",
                grammar.on("'*' a=bitwise_or", node(NodeKind.STARRED, "a")),
                grammar.on("named_expression"));
        grammar.rule(
                "yield_expr",
                grammar.on("'yield' 'from' expression", node(NodeKind.YIELD)),
                grammar.on("'yield' [star_expressions]", node(NodeKind.YIELD)));
    }

    private static void expressions(GrammarBuilder grammar) {
        String conditional = "disjunction 'if' disjunction 'else' expression";
        grammar.remembered(
                "expression",
                grammar.on("invalid_expression"),
                grammar.on("invalid_legacy_expression"),
                grammar.on(conditional, node(NodeKind.CONDITIONAL)),
                grammar.on("disjunction"),
                grammar.on("lambdef"));
        grammar.withoutErrors(
                "expression_without_invalid",
                grammar.on(conditional, node(NodeKind.CONDITIONAL)),
                grammar.on("disjunction"),
                grammar.on("lambdef"));
        grammar.rule(
                "lambdef",
                grammar.on("'lambda' [lambda_params] ':' expression", node(NodeKind.LAMBDA)));
    }

    private static void errors(GrammarBuilder grammar) {
        grammar.rule(
                "invalid_expression",
                grammar.on(
                        "!(NAME STRING | SOFT_KEYWORD) a=disjunction b=expression_without_invalid",
                        ExpressionRules::missingComma),
                grammar.on(
                        "a=disjunction 'if' b=disjunction !('else' | ':')",
                        errorBetween("a", "b", "expected 'else' after 'if' expression")),
                grammar.on(
                        "a='lambda' [lambda_params] b=':' &FSTRING_MIDDLE",
                        errorBetween(
                                "a",
                                "b",
                                "f-string: lambda expressions are not allowed without"
                                        + " parentheses")));
        grammar.rule(
                "invalid_legacy_expression",
                grammar.on("a=NAME !'(' b=star_expressions", ExpressionRules::missingParentheses));
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

    private static void named(GrammarBuilder grammar) {
        grammar.rule(
                "assignment_expression",
                grammar.on("NAME ':=' ~ expression", node(NodeKind.NAMED)));
        grammar.cached(
                "named_expression",
                grammar.on("assignment_expression"),
                grammar.on("invalid_named_expression"),
                grammar.on("expression !':='"));
        grammar.remembered(
                "invalid_named_expression",
                grammar.on(
                        "a=expression ':=' expression",
                        errorNaming("a", "cannot use assignment expressions with %s")),
                grammar.on(
                        "a=NAME '=' b=bitwise_or !('=' | ':=')",
                        errorBetween("a", "b", ONE_EQUAL_SIGN)),
                grammar.on(
                        "!(list | tuple | genexp | 'True' | 'None' | 'False') a=bitwise_or '='"
                                + " bitwise_or !('=' | ':=')",
                        errorNaming(
                                "a",
                                "cannot assign to %s here. Maybe you meant '==' instead of '='?")));
    }

    private static void logic(GrammarBuilder grammar) {
        grammar.remembered(
                "disjunction",
                grammar.on("conjunction ('or' conjunction)+", node(NodeKind.OPERATION)),
                grammar.on("conjunction"));
        grammar.remembered(
                "conjunction",
                grammar.on("inversion ('and' inversion)+", node(NodeKind.OPERATION)),
                grammar.on("inversion"));
        grammar.remembered(
                "inversion",
                grammar.on("'not' inversion", node(NodeKind.OPERATION)),
                grammar.on("comparison"));
        grammar.rule(
                "comparison",
                grammar.on(
                        "a=bitwise_or b=compare_op_bitwise_or_pair+", ExpressionRules::comparison),
                grammar.on("bitwise_or"));
        grammar.rule(
                "compare_op_bitwise_or_pair",
                grammar.on("'==' bitwise_or"),
                grammar.on("not_equal bitwise_or"),
                grammar.on("'<=' bitwise_or"),
                grammar.on("'<' bitwise_or"),
                grammar.on("'>=' bitwise_or"),
                grammar.on("'>' bitwise_or"),
                grammar.on("'not' 'in' bitwise_or"),
                grammar.on(
                        "'in' bitwise_or", match -> match.make(NodeKind.MEMBERSHIP, "", List.of())),
                grammar.on("'is' 'not' bitwise_or"),
                grammar.on("'is' bitwise_or"));
        // The tokenizer takes <> as well, for `from __future__ import barry_as_FLUFL`; but that
        // import changes only what is parsed after it has run, never its own source.
        grammar.rule("not_equal", grammar.on("a='!='", ExpressionRules::notEqual));
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

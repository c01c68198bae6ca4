package pyloom.translator.syntax;

import static pyloom.translator.syntax.Actions.error;
import static pyloom.translator.syntax.Actions.errorBetween;
import static pyloom.translator.syntax.Actions.errorFrom;
import static pyloom.translator.syntax.Actions.last;
import static pyloom.translator.syntax.Actions.node;

import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.diagnostics.PythonSyntaxError.Kind;

import java.util.ArrayList;
import java.util.List;

/** The rules of the arguments of calls. */
final class ArgumentRules {

    private static final String POSITIONAL =
            "(starred_expression | (assignment_expression | expression !':=') !'=')";
    private static final String GENERATOR = "Generator expression must be parenthesized";
    private static final String ONE_EQUAL_SIGN =
            "invalid syntax. Maybe you meant '==' or ':=' instead of '='?";

    private ArgumentRules() {}

    static void define(GrammarBuilder grammar) {
        arguments(grammar);
        keywords(grammar);
        wrongArguments(grammar);
        wrongKeywords(grammar);
    }

    private static void arguments(GrammarBuilder grammar) {
        grammar.remembered(
                "arguments", grammar.on("^args [','] &')'"), grammar.on("invalid_arguments"));
        grammar.cached(
                "args",
                grammar.on(
                        "a=','." + POSITIONAL + "+ b=[',' ^kwargs]",
                        match -> call(match, "a", "b")),
                grammar.on("a=kwargs", match -> call(match, "a")));
        grammar.cached(
                "starred_expression",
                grammar.on("invalid_starred_expression"),
                grammar.on("'*' a=expression", node(NodeKind.STARRED, "a")),
                grammar.on("'*'", error("Invalid star expression")));
        grammar.rule(
                "invalid_starred_expression",
                grammar.on(
                        "a='*' expression '=' b=expression",
                        errorBetween("a", "b", "cannot assign to iterable argument unpacking")));
    }

    /** A call whose children are its positional arguments; its text tells of {@code **}. */
    private static Node call(Match match, String... parts) {
        List<Node> positional = new ArrayList<>();
        boolean unpacksKeywords = false;
        for (Node argument : match.nodes(parts)) {
            switch (argument.kind()) {
                case KEYWORD -> {}
                case KEYWORD_UNPACKING -> unpacksKeywords = true;
                default -> positional.add(argument);
            }
        }
        return match.make(NodeKind.CALL, unpacksKeywords ? "**" : "", positional);
    }

    private static void keywords(GrammarBuilder grammar) {
        grammar.rule(
                "kwargs",
                grammar.on(
                        "a=','.kwarg_or_starred+ ',' b=','.kwarg_or_double_starred+",
                        match -> match.nodes("a", "b")),
                grammar.on("','.kwarg_or_starred+"),
                grammar.on("','.kwarg_or_double_starred+"));
        grammar.cached(
                "kwarg_or_starred",
                grammar.on("invalid_kwarg"),
                grammar.on("NAME '=' expression", node(NodeKind.KEYWORD)),
                grammar.on("starred_expression"));
        grammar.cached(
                "kwarg_or_double_starred",
                grammar.on("invalid_kwarg"),
                grammar.on("NAME '=' expression", node(NodeKind.KEYWORD)),
                grammar.on("'**' expression", node(NodeKind.KEYWORD_UNPACKING)));
    }

    private static void wrongArguments(GrammarBuilder grammar) {
        grammar.rule(
                "invalid_arguments",
                grammar.on(
                        "((','."
                                + POSITIONAL
                                + "+ ',' kwargs) | kwargs) a=',' ','.(starred_expression !'=')+",
                        errorFrom(
                                "a",
                                "iterable argument unpacking follows keyword argument unpacking")),
                grammar.on(
                        "a=expression b=for_if_clauses ',' [args | expression for_if_clauses]",
                        match -> {
                            throw match.errors()
                                    .between(match.node("a"), last(match, "b"), GENERATOR);
                        }),
                grammar.on(
                        "a=NAME b='=' expression for_if_clauses",
                        errorBetween("a", "b", ONE_EQUAL_SIGN)),
                grammar.on(
                        "[args ','] a=NAME b='=' &(',' | ')')",
                        errorBetween("a", "b", "expected argument value expression")),
                grammar.on("a=args b=for_if_clauses", ArgumentRules::generatorAmongArguments),
                grammar.on(
                        "args ',' a=expression b=for_if_clauses",
                        match -> {
                            throw match.errors()
                                    .between(match.node("a"), last(match, "b"), GENERATOR);
                        }),
                grammar.on("a=args ',' args", ArgumentRules::positionalAfterKeyword));
    }

    private static Object generatorAmongArguments(Match match) throws PythonSyntaxError {
        List<Node> positional = match.node("a").children();
        if (positional.size() <= 1) {
            return null;
        }
        throw match.errors().between(positional.getLast(), last(match, "b"), GENERATOR);
    }

    private static Object positionalAfterKeyword(Match match) throws PythonSyntaxError {
        String unpacking = match.node("a").text().isEmpty() ? "" : " unpacking";
        throw match.errors()
                .here(Kind.SYNTAX, "positional argument follows keyword argument" + unpacking);
    }

    private static void wrongKeywords(GrammarBuilder grammar) {
        grammar.rule(
                "invalid_kwarg",
                grammar.on(
                        "a=('True' | 'False' | 'None') b='='",
                        match -> {
                            Token constant = match.token("a");
                            throw match.errors()
                                    .between(
                                            constant,
                                            match.token("b"),
                                            "cannot assign to " + constant.type().spelling());
                        }),
                grammar.on(
                        "a=NAME b='=' expression for_if_clauses",
                        errorBetween("a", "b", ONE_EQUAL_SIGN)),
                grammar.on(
                        "!(NAME '=') a=expression b='='",
                        errorBetween(
                                "a",
                                "b",
                                "expression cannot contain assignment, perhaps you meant \"==\"?")),
                grammar.on(
                        "a='**' expression '=' b=expression",
                        errorBetween("a", "b", "cannot assign to keyword argument unpacking")));
    }
}

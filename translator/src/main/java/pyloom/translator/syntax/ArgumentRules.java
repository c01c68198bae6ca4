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

    static void define(GrammarBuilder g) {
        arguments(g);
        keywords(g);
        wrongArguments(g);
        wrongKeywords(g);
    }

    private static void arguments(GrammarBuilder g) {
        g.remembered("arguments", g.on("^args [','] &')'"), g.on("invalid_arguments"));
        g.cached(
                "args",
                g.on("a=','." + POSITIONAL + "+ b=[',' ^kwargs]", match -> call(match, "a", "b")),
                g.on("a=kwargs", match -> call(match, "a")));
        g.cached(
                "starred_expression",
                g.on("invalid_starred_expression"),
                g.on("'*' a=expression", node(NodeKind.STARRED, "a")),
                g.on("'*'", error("Invalid star expression")));
        g.rule(
                "invalid_starred_expression",
                g.on(
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

    private static void keywords(GrammarBuilder g) {
        g.rule(
                "kwargs",
                g.on(
                        "a=','.kwarg_or_starred+ ',' b=','.kwarg_or_double_starred+",
                        match -> match.nodes("a", "b")),
                g.on("','.kwarg_or_starred+"),
                g.on("','.kwarg_or_double_starred+"));
        g.cached(
                "kwarg_or_starred",
                g.on("invalid_kwarg"),
                g.on("NAME '=' expression", node(NodeKind.KEYWORD)),
                g.on("starred_expression"));
        g.cached(
                "kwarg_or_double_starred",
                g.on("invalid_kwarg"),
                g.on("NAME '=' expression", node(NodeKind.KEYWORD)),
                g.on("'**' expression", node(NodeKind.KEYWORD_UNPACKING)));
    }

    private static void wrongArguments(GrammarBuilder g) {
        g.rule(
                "invalid_arguments",
                g.on(
                        "((','."
                                + POSITIONAL
                                + "+ ',' kwargs) | kwargs) a=',' ','.(starred_expression !'=')+",
                        errorFrom(
                                "a",
                                "iterable argument unpacking follows keyword argument unpacking")),
                g.on(
                        "a=expression b=for_if_clauses ',' [args | expression for_if_clauses]",
                        match -> {
                            throw match.errors()
                                    .between(match.node("a"), last(match, "b"), GENERATOR);
                        }),
                g.on(
                        "a=NAME b='=' expression for_if_clauses",
                        errorBetween("a", "b", ONE_EQUAL_SIGN)),
                g.on(
                        "[args ','] a=NAME b='=' &(',' | ')')",
                        errorBetween("a", "b", "expected argument value expression")),
                g.on("a=args b=for_if_clauses", ArgumentRules::generatorAmongArguments),
                g.on(
                        "args ',' a=expression b=for_if_clauses",
                        match -> {
                            throw match.errors()
                                    .between(match.node("a"), last(match, "b"), GENERATOR);
                        }),
                g.on("a=args ',' args", ArgumentRules::positionalAfterKeyword));
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

    private static void wrongKeywords(GrammarBuilder g) {
        g.rule(
                "invalid_kwarg",
                g.on(
                        "a=('True' | 'False' | 'None') b='='",
                        match -> {
                            Token constant = match.token("a");
                            throw match.errors()
                                    .between(
                                            constant,
                                            match.token("b"),
                                            "cannot assign to " + constant.type().spelling());
                        }),
                g.on(
                        "a=NAME b='=' expression for_if_clauses",
                        errorBetween("a", "b", ONE_EQUAL_SIGN)),
                g.on(
                        "!(NAME '=') a=expression b='='",
                        errorBetween(
                                "a",
                                "b",
                                "expression cannot contain assignment, perhaps you meant \"==\"?")),
                g.on(
                        "a='**' expression '=' b=expression",
                        errorBetween("a", "b", "cannot assign to keyword argument unpacking")));
    }
}

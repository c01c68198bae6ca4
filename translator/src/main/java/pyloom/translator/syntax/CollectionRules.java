package pyloom.translator.syntax;

import static pyloom.translator.syntax.Actions.error;
import static pyloom.translator.syntax.Actions.errorAt;
import static pyloom.translator.syntax.Actions.errorBetween;
import static pyloom.translator.syntax.Actions.errorFrom;
import static pyloom.translator.syntax.Actions.last;
import static pyloom.translator.syntax.Actions.node;

/** The rules of displays of collections and of comprehensions. */
final class CollectionRules {

    private static final String STARRED_VALUE =
            "cannot use a starred expression in a dictionary value";
    private static final String NO_VALUE = "expression expected after dictionary key and ':'";
    private static final String COMPREHENSION_TARGET =
            "did you forget parentheses around the comprehension target?";

    private CollectionRules() {}

    static void define(GrammarBuilder grammar) {
        displays(grammar);
        dictionaries(grammar);
        pairs(grammar);
        clauses(grammar);
        comprehensions(grammar);
    }

    private static void displays(GrammarBuilder grammar) {
        grammar.cached(
                "list", grammar.on("'[' a=[star_named_expressions] ']'", node(NodeKind.LIST, "a")));
        grammar.cached(
                "tuple",
                grammar.on("'(' a=[star_named_expression_list] ')'", node(NodeKind.TUPLE, "a")));
        grammar.rule(
                "star_named_expression_list",
                grammar.on(
                        "a=star_named_expression ',' b=[star_named_expressions]",
                        match -> match.nodes("a", "b")));
        grammar.cached("set", grammar.on("'{' star_named_expressions '}'", node(NodeKind.SET)));
    }

    private static void dictionaries(GrammarBuilder grammar) {
        grammar.cached(
                "dict",
                grammar.on("'{' [double_starred_kvpairs] '}'", node(NodeKind.DICT)),
                grammar.on("'{' invalid_double_starred_kvpairs '}'"));
        grammar.rule("double_starred_kvpairs", grammar.on("','.double_starred_kvpair+ [',']"));
        grammar.cached(
                "double_starred_kvpair", grammar.on("'**' bitwise_or"), grammar.on("kvpair"));
        grammar.cached("kvpair", grammar.on("expression ':' expression"));
    }

    private static void pairs(GrammarBuilder grammar) {
        Alternative[] valueErrors = {
            grammar.on("expression ':' a='*' bitwise_or", errorFrom("a", STARRED_VALUE)),
            grammar.on("expression a=':' &('}' | ',')", errorAt("a", NO_VALUE))
        };
        grammar.rule(
                "invalid_double_starred_kvpairs",
                grammar.on("','.double_starred_kvpair+ ',' invalid_kvpair"),
                valueErrors[0],
                valueErrors[1]);
        grammar.rule(
                "invalid_kvpair",
                grammar.on(
                        "a=expression !':'",
                        match -> {
                            Node key = match.node("a");
                            throw match.errors()
                                    .atColumn(
                                            key.line(),
                                            key.endColumn() - 1,
                                            key.endLine(),
                                            "':' expected after dictionary key");
                        }),
                valueErrors[0],
                valueErrors[1]);
    }

    /** The value of a clause is the expression that it ends with. */
    private static void clauses(GrammarBuilder grammar) {
        String head = "'for' star_targets 'in' ~ a=disjunction b=('if' ^disjunction)*";
        Action end =
                match -> match.list("b").isEmpty() ? match.value("a") : match.list("b").getLast();
        grammar.rule("for_if_clauses", grammar.on("for_if_clause+"));
        grammar.cached(
                "for_if_clause",
                grammar.on("'async' " + head, end),
                grammar.on(head, end),
                grammar.on(
                        "['async'] 'for' (bitwise_or (',' bitwise_or)* [',']) !'in'",
                        error("'in' expected after for-loop variables")),
                grammar.on("invalid_for_target"));
    }

    private static void comprehensions(GrammarBuilder grammar) {
        grammar.cached(
                "listcomp",
                grammar.on(
                        "'[' named_expression for_if_clauses ']'",
                        node(NodeKind.LIST_COMPREHENSION)),
                grammar.on("invalid_comprehension"));
        grammar.cached(
                "setcomp",
                grammar.on(
                        "'{' named_expression for_if_clauses '}'",
                        node(NodeKind.SET_COMPREHENSION)),
                grammar.on("invalid_comprehension"));
        grammar.cached(
                "genexp",
                grammar.on(
                        "'(' (assignment_expression | expression !':=') for_if_clauses ')'",
                        node(NodeKind.GENERATOR)),
                grammar.on("invalid_comprehension"));
        grammar.cached(
                "dictcomp",
                grammar.on("'{' kvpair for_if_clauses '}'", node(NodeKind.DICT_COMPREHENSION)),
                grammar.on("invalid_dict_comprehension"));
        grammar.rule(
                "invalid_comprehension",
                grammar.on(
                        "('[' | '(' | '{') a=starred_expression for_if_clauses",
                        errorAt("a", "iterable unpacking cannot be used in comprehension")),
                grammar.on(
                        "('[' | '{') a=star_named_expression ',' b=star_named_expressions"
                                + " for_if_clauses",
                        match -> {
                            throw match.errors()
                                    .between(
                                            match.range("a"),
                                            last(match, "b"),
                                            COMPREHENSION_TARGET);
                        }),
                grammar.on(
                        "('[' | '{') a=star_named_expression b=',' for_if_clauses",
                        errorBetween("a", "b", COMPREHENSION_TARGET)));
        grammar.rule(
                "invalid_dict_comprehension",
                grammar.on(
                        "'{' a='**' bitwise_or for_if_clauses '}'",
                        errorAt("a", "dict unpacking cannot be used in dict comprehension")));
    }
}

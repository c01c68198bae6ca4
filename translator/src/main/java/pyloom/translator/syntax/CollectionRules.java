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

    static void define(GrammarBuilder g) {
        displays(g);
        dictionaries(g);
        pairs(g);
        clauses(g);
        comprehensions(g);
    }

    private static void displays(GrammarBuilder g) {
        g.cached("list", g.on("'[' a=[star_named_expressions] ']'", node(NodeKind.LIST, "a")));
        g.cached(
                "tuple", g.on("'(' a=[star_named_expression_list] ')'", node(NodeKind.TUPLE, "a")));
        g.rule(
                "star_named_expression_list",
                g.on(
                        "a=star_named_expression ',' b=[star_named_expressions]",
                        match -> match.nodes("a", "b")));
        g.cached("set", g.on("'{' star_named_expressions '}'", node(NodeKind.SET)));
    }

    private static void dictionaries(GrammarBuilder g) {
        g.cached(
                "dict",
                g.on("'{' [double_starred_kvpairs] '}'", node(NodeKind.DICT)),
                g.on("'{' invalid_double_starred_kvpairs '}'"));
        g.rule("double_starred_kvpairs", g.on("','.double_starred_kvpair+ [',']"));
        g.cached("double_starred_kvpair", g.on("'**' bitwise_or"), g.on("kvpair"));
        g.cached("kvpair", g.on("expression ':' expression"));
    }

    private static void pairs(GrammarBuilder g) {
        Alternative[] valueErrors = {
            g.on("expression ':' a='*' bitwise_or", errorFrom("a", STARRED_VALUE)),
            g.on("expression a=':' &('}' | ',')", errorAt("a", NO_VALUE))
        };
        g.rule(
                "invalid_double_starred_kvpairs",
                g.on("','.double_starred_kvpair+ ',' invalid_kvpair"),
                valueErrors[0],
                valueErrors[1]);
        g.rule(
                "invalid_kvpair",
                g.on(
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
    private static void clauses(GrammarBuilder g) {
        String head = "'for' star_targets 'in' ~ a=disjunction b=('if' ^disjunction)*";
        Action end =
                match -> match.list("b").isEmpty() ? match.value("a") : match.list("b").getLast();
        g.rule("for_if_clauses", g.on("for_if_clause+"));
        g.cached(
                "for_if_clause",
                g.on("'async' " + head, end),
                g.on(head, end),
                g.on(
                        "['async'] 'for' (bitwise_or (',' bitwise_or)* [',']) !'in'",
                        error("'in' expected after for-loop variables")),
                g.on("invalid_for_target"));
    }

    private static void comprehensions(GrammarBuilder g) {
        g.cached(
                "listcomp",
                g.on("'[' named_expression for_if_clauses ']'", node(NodeKind.LIST_COMPREHENSION)),
                g.on("invalid_comprehension"));
        g.cached(
                "setcomp",
                g.on("'{' named_expression for_if_clauses '}'", node(NodeKind.SET_COMPREHENSION)),
                g.on("invalid_comprehension"));
        g.cached(
                "genexp",
                g.on(
                        "'(' (assignment_expression | expression !':=') for_if_clauses ')'",
                        node(NodeKind.GENERATOR)),
                g.on("invalid_comprehension"));
        g.cached(
                "dictcomp",
                g.on("'{' kvpair for_if_clauses '}'", node(NodeKind.DICT_COMPREHENSION)),
                g.on("invalid_dict_comprehension"));
        g.rule(
                "invalid_comprehension",
                g.on(
                        "('[' | '(' | '{') a=starred_expression for_if_clauses",
                        errorAt("a", "iterable unpacking cannot be used in comprehension")),
                g.on(
                        "('[' | '{') a=star_named_expression ',' b=star_named_expressions"
                                + " for_if_clauses",
                        match -> {
                            throw match.errors()
                                    .between(
                                            match.range("a"),
                                            last(match, "b"),
                                            COMPREHENSION_TARGET);
                        }),
                g.on(
                        "('[' | '{') a=star_named_expression b=',' for_if_clauses",
                        errorBetween("a", "b", COMPREHENSION_TARGET)));
        g.rule(
                "invalid_dict_comprehension",
                g.on(
                        "'{' a='**' bitwise_or for_if_clauses '}'",
                        errorAt("a", "dict unpacking cannot be used in dict comprehension")));
    }
}

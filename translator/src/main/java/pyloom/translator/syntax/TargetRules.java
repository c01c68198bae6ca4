package pyloom.translator.syntax;

import static pyloom.translator.syntax.Actions.node;

/** The rules of the targets of assignments, loops and {@code del}. */
final class TargetRules {

    private static final Action ATTRIBUTE = node(NodeKind.ATTRIBUTE);
    private static final Action SUBSCRIPT = node(NodeKind.SUBSCRIPT);

    private TargetRules() {}

    static void define(GrammarBuilder grammar) {
        assigned(grammar);
        single(grammar);
        primaries(grammar);
        deleted(grammar);
    }

    private static void assigned(GrammarBuilder grammar) {
        grammar.rule(
                "star_targets",
                grammar.on("star_target !','"),
                grammar.on("star_target (',' star_target)* [',']"));
        grammar.rule(
                "star_targets_tuple_seq",
                grammar.on("star_target (',' star_target)+ [',']"),
                grammar.on("star_target ','"));
        grammar.remembered(
                "star_target",
                grammar.on("'*' (!'*' star_target)"),
                grammar.on("target_with_star_atom"));
        grammar.remembered(
                "target_with_star_atom",
                grammar.on("t_primary '.' NAME !t_lookahead"),
                grammar.on("t_primary '[' slices ']' !t_lookahead"),
                grammar.on("star_atom"));
        grammar.rule(
                "star_atom",
                grammar.on("NAME"),
                grammar.on("'(' target_with_star_atom ')'"),
                grammar.on("'(' [star_targets_tuple_seq] ')'"),
                grammar.on("'[' [','.star_target+ [',']] ']'"));
    }

    private static void single(GrammarBuilder grammar) {
        grammar.rule(
                "single_target",
                grammar.on("single_subscript_attribute_target"),
                grammar.on("NAME"),
                grammar.on("'(' single_target ')'"));
        grammar.rule(
                "single_subscript_attribute_target",
                grammar.on("t_primary '.' NAME !t_lookahead"),
                grammar.on("t_primary '[' slices ']' !t_lookahead"));
    }

    private static void primaries(GrammarBuilder grammar) {
        grammar.leftRecursive(
                "t_primary",
                grammar.on("t_primary '.' NAME &t_lookahead", ATTRIBUTE),
                grammar.on("t_primary '[' slices ']' &t_lookahead", SUBSCRIPT),
                grammar.on("t_primary genexp &t_lookahead", node(NodeKind.CALL)),
                grammar.on("t_primary '(' [arguments] ')' &t_lookahead", node(NodeKind.CALL)),
                grammar.on("atom &t_lookahead"));
        grammar.rule("t_lookahead", grammar.on("'('"), grammar.on("'['"), grammar.on("'.'"));
    }

    private static void deleted(GrammarBuilder grammar) {
        grammar.rule("del_targets", grammar.on("','.del_target+ [',']"));
        grammar.remembered(
                "del_target",
                grammar.on("t_primary '.' NAME !t_lookahead"),
                grammar.on("t_primary '[' slices ']' !t_lookahead"),
                grammar.on("del_t_atom"));
        grammar.rule(
                "del_t_atom",
                grammar.on("NAME"),
                grammar.on("'(' del_target ')'"),
                grammar.on("'(' [del_targets] ')'"),
                grammar.on("'[' [del_targets] ']'"));
    }
}

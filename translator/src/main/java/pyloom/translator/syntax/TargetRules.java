package pyloom.translator.syntax;

import static pyloom.translator.syntax.Actions.node;

/** The rules of the targets of assignments, loops and {@code del}. */
final class TargetRules {

    private static final Action ATTRIBUTE = node(NodeKind.ATTRIBUTE);
    private static final Action SUBSCRIPT = node(NodeKind.SUBSCRIPT);

    private TargetRules() {}

    static void define(GrammarBuilder g) {
        assigned(g);
        single(g);
        primaries(g);
        deleted(g);
    }

    private static void assigned(GrammarBuilder g) {
        g.rule(
                "star_targets",
                g.on("star_target !','"),
                g.on("star_target (',' star_target)* [',']"));
        g.rule(
                "star_targets_tuple_seq",
                g.on("star_target (',' star_target)+ [',']"),
                g.on("star_target ','"));
        g.remembered("star_target", g.on("'*' (!'*' star_target)"), g.on("target_with_star_atom"));
        g.remembered(
                "target_with_star_atom",
                g.on("t_primary '.' NAME !t_lookahead"),
                g.on("t_primary '[' slices ']' !t_lookahead"),
                g.on("star_atom"));
        g.rule(
                "star_atom",
                g.on("NAME"),
                g.on("'(' target_with_star_atom ')'"),
                g.on("'(' [star_targets_tuple_seq] ')'"),
                g.on("'[' [','.star_target+ [',']] ']'"));
    }

    private static void single(GrammarBuilder g) {
        g.rule(
                "single_target",
                g.on("single_subscript_attribute_target"),
                g.on("NAME"),
                g.on("'(' single_target ')'"));
        g.rule(
                "single_subscript_attribute_target",
                g.on("t_primary '.' NAME !t_lookahead"),
                g.on("t_primary '[' slices ']' !t_lookahead"));
    }

    private static void primaries(GrammarBuilder g) {
        g.leftRecursive(
                "t_primary",
                g.on("t_primary '.' NAME &t_lookahead", ATTRIBUTE),
                g.on("t_primary '[' slices ']' &t_lookahead", SUBSCRIPT),
                g.on("t_primary genexp &t_lookahead", node(NodeKind.CALL)),
                g.on("t_primary '(' [arguments] ')' &t_lookahead", node(NodeKind.CALL)),
                g.on("atom &t_lookahead"));
        g.rule("t_lookahead", g.on("'('"), g.on("'['"), g.on("'.'"));
    }

    private static void deleted(GrammarBuilder g) {
        g.rule("del_targets", g.on("','.del_target+ [',']"));
        g.remembered(
                "del_target",
                g.on("t_primary '.' NAME !t_lookahead"),
                g.on("t_primary '[' slices ']' !t_lookahead"),
                g.on("del_t_atom"));
        g.rule(
                "del_t_atom",
                g.on("NAME"),
                g.on("'(' del_target ')'"),
                g.on("'(' [del_targets] ')'"),
                g.on("'[' [del_targets] ']'"));
    }
}

package pyloom.translator.syntax;

import static pyloom.translator.syntax.Actions.error;
import static pyloom.translator.syntax.Actions.errorAt;
import static pyloom.translator.syntax.Actions.errorFrom;
import static pyloom.translator.syntax.Actions.errorInTarget;
import static pyloom.translator.syntax.Actions.errorNaming;

/** The rules of modules and simple statements. */
final class StatementRules {

    private static final Action FINISHED =
            match -> {
                match.parser().finishStatement();
                return Node.NOTHING;
            };

    private StatementRules() {}

    static void define(GrammarBuilder g) {
        modules(g);
        assignments(g);
        simple(g);
        imports(g);
    }

    private static void modules(GrammarBuilder g) {
        g.rule("file", g.on("[statements] ENDMARKER"));
        g.rule("statements", g.on("statement+"));
        g.rule("statement", g.on("compound_stmt", FINISHED), g.on("simple_stmts", FINISHED));
        g.rule(
                "simple_stmts",
                g.on("simple_stmt !';' NEWLINE"),
                g.on("';'.simple_stmt+ [';'] NEWLINE"));
        g.remembered(
                "simple_stmt",
                g.on("assignment"),
                g.on("&\"type\" type_alias"),
                g.on("star_expressions"),
                g.on("&'return' return_stmt"),
                g.on("&('import' | 'from') import_stmt"),
                g.on("&'raise' raise_stmt"),
                g.on("'pass'"),
                g.on("&'del' del_stmt"),
                g.on("&'yield' yield_expr"),
                g.on("&'assert' assert_stmt"),
                g.on("'break'"),
                g.on("'continue'"),
                g.on("&'global' global_stmt"),
                g.on("&'nonlocal' nonlocal_stmt"));
    }

    private static void assignments(GrammarBuilder g) {
        g.rule(
                "assignment",
                g.on("NAME ':' expression ['=' annotated_rhs]"),
                g.on(
                        "('(' single_target ')' | single_subscript_attribute_target) ':' expression"
                                + " ['=' annotated_rhs]"),
                g.on("(star_targets '=')+ (yield_expr | star_expressions) !'='"),
                g.on("single_target augassign ~ (yield_expr | star_expressions)"),
                g.on("invalid_assignment"));
        g.rule("annotated_rhs", g.on("yield_expr"), g.on("star_expressions"));
        g.rule(
                "augassign",
                g.on("'+='"),
                g.on("'-='"),
                g.on("'*='"),
                g.on("'@='"),
                g.on("'/='"),
                g.on("'%='"),
                g.on("'&='"),
                g.on("'|='"),
                g.on("'^='"),
                g.on("'<<='"),
                g.on("'>>='"),
                g.on("'**='"),
                g.on("'//='"));
        g.rule(
                "invalid_assignment",
                g.on(
                        "a=invalid_ann_assign_target ':' expression",
                        errorNaming("a", "only single target (not %s) can be annotated")),
                g.on(
                        "a=star_named_expression ',' star_named_expressions* ':' expression",
                        errorAt("a", "only single target (not tuple) can be annotated")),
                g.on("a=expression ':' expression", errorAt("a", "illegal target for annotation")),
                g.on(
                        "(star_targets '=')* a=star_expressions '='",
                        errorInTarget("a", Targets.ASSIGNED)),
                g.on(
                        "(star_targets '=')* a=yield_expr '='",
                        errorAt("a", "assignment to yield expression not possible")),
                g.on(
                        "a=star_expressions augassign annotated_rhs",
                        errorNaming(
                                "a", "'%s' is an illegal expression for augmented assignment")));
        g.rule(
                "invalid_ann_assign_target",
                g.on("list"),
                g.on("tuple"),
                g.on("'(' ^invalid_ann_assign_target ')'"));
    }

    private static void simple(GrammarBuilder g) {
        g.rule("return_stmt", g.on("'return' [star_expressions]"));
        g.rule("raise_stmt", g.on("'raise' expression ['from' expression]"), g.on("'raise'"));
        g.rule("global_stmt", g.on("'global' ','.NAME+"));
        g.rule("nonlocal_stmt", g.on("'nonlocal' ','.NAME+"));
        g.rule("del_stmt", g.on("'del' del_targets &(';' | NEWLINE)"), g.on("invalid_del_stmt"));
        g.rule(
                "invalid_del_stmt",
                g.on("'del' a=star_expressions", errorInTarget("a", Targets.DELETED)));
        g.rule("assert_stmt", g.on("'assert' expression [',' expression]"));
        g.rule("type_alias", g.on("\"type\" NAME [type_params] '=' expression"));
    }

    private static void imports(GrammarBuilder g) {
        g.rule("import_stmt", g.on("invalid_import"), g.on("import_name"), g.on("import_from"));
        g.rule("import_name", g.on("'import' ','.dotted_as_name+"));
        g.rule(
                "import_from",
                g.on("'from' ('.' | '...')* dotted_name 'import' import_from_targets"),
                g.on("'from' ('.' | '...')+ 'import' import_from_targets"));
        g.rule(
                "import_from_targets",
                g.on("'(' import_from_as_names [','] ')'"),
                g.on("import_from_as_names !','"),
                g.on("'*'"),
                g.on("invalid_import_from_targets"));
        g.rule("import_from_as_names", g.on("','.import_from_as_name+"));
        g.rule("import_from_as_name", g.on("NAME ['as' NAME]"));
        g.rule("dotted_as_name", g.on("dotted_name ['as' NAME]"));
        g.leftRecursive("dotted_name", g.on("dotted_name '.' NAME"), g.on("NAME"));
        g.rule(
                "invalid_import",
                g.on(
                        "a='import' ','.dotted_name+ 'from' dotted_name",
                        errorFrom("a", "Did you mean to use 'from ... import ...' instead?")),
                g.on(
                        "'import' a=NEWLINE",
                        errorFrom("a", "Expected one or more names after 'import'")));
        g.rule(
                "invalid_import_from_targets",
                g.on(
                        "import_from_as_names ',' NEWLINE",
                        error("trailing comma not allowed without surrounding parentheses")),
                g.on("a=NEWLINE", errorFrom("a", "Expected one or more names after 'import'")));
    }
}

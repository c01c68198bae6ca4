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

    static void define(GrammarBuilder grammar) {
        modules(grammar);
        assignments(grammar);
        simple(grammar);
        imports(grammar);
    }

    private static void modules(GrammarBuilder grammar) {
        grammar.rule("file", grammar.on("[statements] ENDMARKER"));
        grammar.rule("statements", grammar.on("statement+"));
        grammar.rule(
                "statement",
                grammar.on("compound_stmt", FINISHED),
                grammar.on("simple_stmts", FINISHED));
        grammar.rule(
                "simple_stmts",
                grammar.on("simple_stmt !';' NEWLINE"),
                grammar.on("';'.simple_stmt+ [';'] NEWLINE"));
        grammar.remembered(
                "simple_stmt",
                grammar.on("assignment"),
                grammar.on("&\"type\" type_alias"),
                grammar.on("star_expressions"),
                grammar.on("&'return' return_stmt"),
                grammar.on("&('import' | 'from') import_stmt"),
                grammar.on("&'raise' raise_stmt"),
                grammar.on("'pass'"),
                grammar.on("&'del' del_stmt"),
                grammar.on("&'yield' yield_expr"),
                grammar.on("&'assert' assert_stmt"),
                grammar.on("'break'"),
                grammar.on("'continue'"),
                grammar.on("&'global' global_stmt"),
                grammar.on("&'nonlocal' nonlocal_stmt"));
    }

    private static void assignments(GrammarBuilder grammar) {
        grammar.rule(
                "assignment",
                grammar.on("NAME ':' expression ['=' annotated_rhs]"),
                grammar.on(
                        "('(' single_target ')' | single_subscript_attribute_target) ':' expression"
                                + " ['=' annotated_rhs]"),
                grammar.on("(star_targets '=')+ (yield_expr | star_expressions) !'='"),
                grammar.on("single_target augassign ~ (yield_expr | star_expressions)"),
                grammar.on("invalid_assignment"));
        grammar.rule("annotated_rhs", grammar.on("yield_expr"), grammar.on("star_expressions"));
        grammar.rule(
                "augassign",
                grammar.on("'+='"),
                grammar.on("'-='"),
                grammar.on("'*='"),
                grammar.on("'@='"),
                grammar.on("'/='"),
                grammar.on("'%='"),
                grammar.on("'&='"),
                grammar.on("'|='"),
                grammar.on("'^='"),
                grammar.on("'<<='"),
                grammar.on("'>>='"),
                grammar.on("'**='"),
                grammar.on("'//='"));
        grammar.rule(
                "invalid_assignment",
                grammar.on(
                        "a=invalid_ann_assign_target ':' expression",
                        errorNaming("a", "only single target (not %s) can be annotated")),
                grammar.on(
                        "a=star_named_expression ',' star_named_expressions* ':' expression",
                        errorAt("a", "only single target (not tuple) can be annotated")),
                grammar.on(
                        "a=expression ':' expression",
                        errorAt("a", "illegal target for annotation")),
                grammar.on(
                        "(star_targets '=')* a=star_expressions '='",
                        errorInTarget("a", Targets.ASSIGNED)),
                grammar.on(
                        "(star_targets '=')* a=yield_expr '='",
                        errorAt("a", "assignment to yield expression not possible")),
                grammar.on(
                        "a=star_expressions augassign annotated_rhs",
                        errorNaming(
                                "a", "'%s' is an illegal expression for augmented assignment")));
        grammar.rule(
                "invalid_ann_assign_target",
                grammar.on("list"),
                grammar.on("tuple"),
                grammar.on("'(' ^invalid_ann_assign_target ')'"));
    }

    private static void simple(GrammarBuilder grammar) {
        grammar.rule("return_stmt", grammar.on("'return' [star_expressions]"));
        grammar.rule(
                "raise_stmt",
                grammar.on("'raise' expression ['from' expression]"),
                grammar.on("'raise'"));
        grammar.rule("global_stmt", grammar.on("'global' ','.NAME+"));
        grammar.rule("nonlocal_stmt", grammar.on("'nonlocal' ','.NAME+"));
        grammar.rule(
                "del_stmt",
                grammar.on("'del' del_targets &(';' | NEWLINE)"),
                grammar.on("invalid_del_stmt"));
        grammar.rule(
                "invalid_del_stmt",
                grammar.on("'del' a=star_expressions", errorInTarget("a", Targets.DELETED)));
        grammar.rule("assert_stmt", grammar.on("'assert' expression [',' expression]"));
        grammar.rule("type_alias", grammar.on("\"type\" NAME [type_params] '=' expression"));
    }

    private static void imports(GrammarBuilder grammar) {
        grammar.rule(
                "import_stmt",
                grammar.on("invalid_import"),
                grammar.on("import_name"),
                grammar.on("import_from"));
        grammar.rule("import_name", grammar.on("'import' ','.dotted_as_name+"));
        grammar.rule(
                "import_from",
                grammar.on("'from' ('.' | '...')* dotted_name 'import' import_from_targets"),
                grammar.on("'from' ('.' | '...')+ 'import' import_from_targets"));
        grammar.rule(
                "import_from_targets",
                grammar.on("'(' import_from_as_names [','] ')'"),
                grammar.on("import_from_as_names !','"),
                grammar.on("'*'"),
                grammar.on("invalid_import_from_targets"));
        grammar.rule("import_from_as_names", grammar.on("','.import_from_as_name+"));
        grammar.rule("import_from_as_name", grammar.on("NAME ['as' NAME]"));
        grammar.rule("dotted_as_name", grammar.on("dotted_name ['as' NAME]"));
        grammar.leftRecursive(
                "dotted_name", grammar.on("dotted_name '.' NAME"), grammar.on("NAME"));
        grammar.rule(
                "invalid_import",
                grammar.on(
                        "a='import' ','.dotted_name+ 'from' dotted_name",
                        errorFrom("a", "Did you mean to use 'from ... import ...' instead?")),
                grammar.on(
                        "'import' a=NEWLINE",
                        errorFrom("a", "Expected one or more names after 'import'")));
        grammar.rule(
                "invalid_import_from_targets",
                grammar.on(
                        "import_from_as_names ',' NEWLINE",
                        error("trailing comma not allowed without surrounding parentheses")),
                grammar.on(
                        "a=NEWLINE", errorFrom("a", "Expected one or more names after 'import'")));
    }
}

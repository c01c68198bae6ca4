package pyloom.translator.syntax;

import static pyloom.translator.syntax.Actions.error;
import static pyloom.translator.syntax.Actions.errorAt;
import static pyloom.translator.syntax.Actions.errorBetween;
import static pyloom.translator.syntax.Actions.errorFrom;
import static pyloom.translator.syntax.Actions.errorInTarget;
import static pyloom.translator.syntax.Actions.errorNoBlock;

import pyloom.translator.diagnostics.PythonSyntaxError.Kind;

/** The rules of compound statements, {@code match} excepted. */
final class CompoundRules {

    private static final Action EXPECTED_COLON = error("expected ':'");

    private CompoundRules() {}

    static void define(GrammarBuilder g) {
        blocks(g);
        classes(g);
        functions(g);
        conditionals(g);
        loops(g);
        contexts(g);
        attempts(g);
        handlers(g);
    }

    private static void blocks(GrammarBuilder g) {
        g.rule(
                "compound_stmt",
                g.on("&('def' | '@' | 'async') function_def"),
                g.on("&'if' if_stmt"),
                g.on("&('class' | '@') class_def"),
                g.on("&('with' | 'async') with_stmt"),
                g.on("&('for' | 'async') for_stmt"),
                g.on("&'try' try_stmt"),
                g.on("&'while' while_stmt"),
                g.on("match_stmt"));
        g.remembered(
                "block",
                g.on("NEWLINE INDENT statements DEDENT"),
                g.on("simple_stmts"),
                g.on("invalid_block"));
        g.rule(
                "invalid_block",
                g.on(
                        "NEWLINE !INDENT",
                        match -> {
                            throw match.errors()
                                    .here(Kind.INDENTATION, "expected an indented block");
                        }));
        g.rule("decorators", g.on("('@' named_expression NEWLINE)+"));
    }

    private static void classes(GrammarBuilder g) {
        g.rule("class_def", g.on("decorators class_def_raw"), g.on("class_def_raw"));
        g.rule(
                "class_def_raw",
                g.on("invalid_class_def_raw"),
                g.on("'class' NAME [type_params] ['(' [arguments] ')'] ':' block"));
        g.rule(
                "invalid_class_def_raw",
                g.on("'class' NAME [type_params] ['(' [arguments] ')'] NEWLINE", EXPECTED_COLON),
                g.on(
                        "a='class' NAME [type_params] ['(' [arguments] ')'] ':' NEWLINE !INDENT",
                        errorNoBlock("a", "class definition")));
    }

    private static void functions(GrammarBuilder g) {
        String head = "NAME [type_params] '(' [params] ')' ['->' expression] ':' ";
        g.rule("function_def", g.on("decorators function_def_raw"), g.on("function_def_raw"));
        g.rule(
                "function_def_raw",
                g.on("invalid_def_raw"),
                g.on("'def' " + head + "block"),
                g.on("'async' 'def' " + head + "block"));
        g.rule(
                "invalid_def_raw",
                g.on(
                        "['async'] a='def' " + head + "NEWLINE !INDENT",
                        errorNoBlock("a", "function definition")),
                g.on(
                        "['async'] 'def' NAME [type_params] &&'(' [params] ')' ['->' expression]"
                                + " &&':' block"));
    }

    private static void conditionals(GrammarBuilder g) {
        for (String word : new String[] {"if", "elif"}) {
            String head = "a='" + word + "' named_expression ";
            g.rule(
                    word + "_stmt",
                    g.on("invalid_" + word + "_stmt"),
                    g.on(head + "':' block elif_stmt"),
                    g.on(head + "':' block [else_block]"));
            g.rule(
                    "invalid_" + word + "_stmt",
                    g.on(head + "NEWLINE", EXPECTED_COLON),
                    g.on(
                            head + "':' NEWLINE !INDENT",
                            errorNoBlock("a", "'" + word + "' statement")));
        }
        g.rule("else_block", g.on("invalid_else_stmt"), g.on("'else' &&':' block"));
        g.rule(
                "invalid_else_stmt",
                g.on("a='else' ':' NEWLINE !INDENT", errorNoBlock("a", "'else' statement")));
    }

    private static void loops(GrammarBuilder g) {
        g.rule(
                "while_stmt",
                g.on("invalid_while_stmt"),
                g.on("'while' named_expression ':' block [else_block]"));
        g.rule(
                "invalid_while_stmt",
                g.on("'while' named_expression NEWLINE", EXPECTED_COLON),
                g.on(
                        "a='while' named_expression ':' NEWLINE !INDENT",
                        errorNoBlock("a", "'while' statement")));
        String head = "a='for' star_targets 'in' ";
        g.rule(
                "for_stmt",
                g.on("invalid_for_stmt"),
                g.on(head + "~ star_expressions ':' block [else_block]"),
                g.on("'async' " + head + "~ star_expressions ':' block [else_block]"),
                g.on("invalid_for_target"));
        g.rule(
                "invalid_for_stmt",
                g.on("['async'] " + head + "star_expressions NEWLINE", EXPECTED_COLON),
                g.on(
                        "['async'] " + head + "star_expressions ':' NEWLINE !INDENT",
                        errorNoBlock("a", "'for' statement")));
        g.rule(
                "invalid_for_target",
                g.on("['async'] 'for' a=star_expressions", errorInTarget("a", Targets.LOOPED)));
    }

    private static void contexts(GrammarBuilder g) {
        g.rule(
                "with_stmt",
                g.on("invalid_with_stmt_indent"),
                g.on("'with' '(' ','.with_item+ [','] ')' ':' block"),
                g.on("'with' ','.with_item+ ':' block"),
                g.on("'async' 'with' '(' ','.with_item+ [','] ')' ':' block"),
                g.on("'async' 'with' ','.with_item+ ':' block"),
                g.on("invalid_with_stmt"));
        g.rule(
                "with_item",
                g.on("expression 'as' star_target &(',' | ')' | ':')"),
                g.on("invalid_with_item"),
                g.on("expression"));
        g.rule(
                "invalid_with_item",
                g.on(
                        "expression 'as' a=expression &(',' | ')' | ':')",
                        errorInTarget("a", Targets.ASSIGNED)));
        String bare = "['async'] a='with' ','.(expression ['as' star_target])+ ";
        String enclosed = "['async'] a='with' '(' ','.(expressions ['as' star_target])+ [','] ')' ";
        Action noBlock = errorNoBlock("a", "'with' statement");
        g.rule(
                "invalid_with_stmt",
                g.on(bare + "NEWLINE", EXPECTED_COLON),
                g.on(enclosed + "NEWLINE", EXPECTED_COLON));
        g.rule(
                "invalid_with_stmt_indent",
                g.on(bare + "':' NEWLINE !INDENT", noBlock),
                g.on(enclosed + "':' NEWLINE !INDENT", noBlock));
    }

    private static void attempts(GrammarBuilder g) {
        g.rule(
                "try_stmt",
                g.on("invalid_try_stmt"),
                g.on("'try' &&':' block finally_block"),
                g.on("'try' &&':' block except_block+ [else_block] [finally_block]"),
                g.on("'try' &&':' block except_star_block+ [else_block] [finally_block]"));
        g.rule("finally_block", g.on("invalid_finally_stmt"), g.on("'finally' &&':' block"));
        g.rule(
                "invalid_finally_stmt",
                g.on("a='finally' ':' NEWLINE !INDENT", errorNoBlock("a", "'finally' statement")));
        String both = "cannot have both 'except' and 'except*' on the same 'try'";
        g.rule(
                "invalid_try_stmt",
                g.on("a='try' ':' NEWLINE !INDENT", errorNoBlock("a", "'try' statement")),
                g.on(
                        "'try' ':' block !('except' | 'finally')",
                        error("expected 'except' or 'finally' block")),
                g.on(
                        "'try' ':' block* except_block+ a='except' b='*' expression ['as' NAME]"
                                + " ':'",
                        errorBetween("a", "b", both)),
                g.on(
                        "'try' ':' block* except_star_block+ a='except' [expression ['as' NAME]]"
                                + " ':'",
                        errorAt("a", both)));
    }

    private static void handlers(GrammarBuilder g) {
        g.rule(
                "except_block",
                g.on("invalid_except_stmt_indent"),
                g.on("'except' expression ['as' NAME] ':' block"),
                g.on("'except' ':' block"),
                g.on("invalid_except_stmt"));
        g.rule(
                "except_star_block",
                g.on("invalid_except_star_stmt_indent"),
                g.on("'except' '*' expression ['as' NAME] ':' block"),
                g.on("invalid_except_stmt"));
        g.rule(
                "invalid_except_stmt",
                g.on(
                        "'except' ['*'] a=expression ',' expressions ['as' NAME] ':'",
                        errorFrom("a", "multiple exception types must be parenthesized")),
                g.on("'except' ['*'] expression ['as' NAME] NEWLINE", EXPECTED_COLON),
                g.on("'except' NEWLINE", EXPECTED_COLON),
                g.on(
                        "'except' '*' (NEWLINE | ':')",
                        error("expected one or more exception types")));
        Action noBlock = errorNoBlock("a", "'except' statement");
        g.rule(
                "invalid_except_stmt_indent",
                g.on("a='except' expression ['as' NAME] ':' NEWLINE !INDENT", noBlock),
                g.on("a='except' ':' NEWLINE !INDENT", noBlock));
        g.rule(
                "invalid_except_star_stmt_indent",
                g.on(
                        "a='except' '*' expression ['as' NAME] ':' NEWLINE !INDENT",
                        errorNoBlock("a", "'except*' statement")));
    }
}

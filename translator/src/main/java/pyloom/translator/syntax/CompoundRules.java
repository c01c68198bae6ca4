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

    static void define(GrammarBuilder grammar) {
        blocks(grammar);
        classes(grammar);
        functions(grammar);
        conditionals(grammar);
        loops(grammar);
        contexts(grammar);
        attempts(grammar);
        handlers(grammar);
    }

    private static void blocks(GrammarBuilder grammar) {
        grammar.rule(
                "compound_stmt",
                grammar.on("&('def' | '@' | 'async') function_def"),
                grammar.on("&'if' if_stmt"),
                grammar.on("&('class' | '@') class_def"),
                grammar.on("&('with' | 'async') with_stmt"),
                grammar.on("&('for' | 'async') for_stmt"),
                grammar.on("&'try' try_stmt"),
                grammar.on("&'while' while_stmt"),
                grammar.on("match_stmt"));
        grammar.remembered(
                "block",
                grammar.on("NEWLINE INDENT statements DEDENT"),
                grammar.on("simple_stmts"),
                grammar.on("invalid_block"));
        grammar.rule(
                "invalid_block",
                grammar.on(
                        "NEWLINE !INDENT",
                        match -> {
                            throw match.errors()
                                    .here(Kind.INDENTATION, "expected an indented block");
                        }));
        grammar.rule("decorators", grammar.on("('@' named_expression NEWLINE)+"));
    }

    private static void classes(GrammarBuilder grammar) {
        grammar.rule(
                "class_def", grammar.on("decorators class_def_raw"), grammar.on("class_def_raw"));
        grammar.rule(
                "class_def_raw",
                grammar.on("invalid_class_def_raw"),
                grammar.on("'class' NAME [type_params] ['(' [arguments] ')'] ':' block"));
        grammar.rule(
                "invalid_class_def_raw",
                grammar.on(
                        "'class' NAME [type_params] ['(' [arguments] ')'] NEWLINE", EXPECTED_COLON),
                grammar.on(
                        "a='class' NAME [type_params] ['(' [arguments] ')'] ':' NEWLINE !INDENT",
                        errorNoBlock("a", "class definition")));
    }

    private static void functions(GrammarBuilder grammar) {
        String head = "NAME [type_params] '(' [params] ')' ['->' expression] ':' ";
        grammar.rule(
                "function_def",
                grammar.on("decorators function_def_raw"),
                grammar.on("function_def_raw"));
        grammar.rule(
                "function_def_raw",
                grammar.on("invalid_def_raw"),
                grammar.on("'def' " + head + "block"),
                grammar.on("'async' 'def' " + head + "block"));
        grammar.rule(
                "invalid_def_raw",
                grammar.on(
                        "['async'] a='def' " + head + "NEWLINE !INDENT",
                        errorNoBlock("a", "function definition")),
                grammar.on(
                        "['async'] 'def' NAME [type_params] &&'(' [params] ')' ['->' expression]"
                                + " &&':' block"));
    }

    private static void conditionals(GrammarBuilder grammar) {
        for (String word : new String[] {"if", "elif"}) {
            String head = "a='" + word + "' named_expression ";
            grammar.rule(
                    word + "_stmt",
                    grammar.on("invalid_" + word + "_stmt"),
                    grammar.on(head + "':' block elif_stmt"),
                    grammar.on(head + "':' block [else_block]"));
            grammar.rule(
                    "invalid_" + word + "_stmt",
                    grammar.on(head + "NEWLINE", EXPECTED_COLON),
                    grammar.on(
                            head + "':' NEWLINE !INDENT",
                            errorNoBlock("a", "'" + word + "' statement")));
        }
        grammar.rule(
                "else_block", grammar.on("invalid_else_stmt"), grammar.on("'else' &&':' block"));
        grammar.rule(
                "invalid_else_stmt",
                grammar.on("a='else' ':' NEWLINE !INDENT", errorNoBlock("a", "'else' statement")));
    }

    private static void loops(GrammarBuilder grammar) {
        grammar.rule(
                "while_stmt",
                grammar.on("invalid_while_stmt"),
                grammar.on("'while' named_expression ':' block [else_block]"));
        grammar.rule(
                "invalid_while_stmt",
                grammar.on("'while' named_expression NEWLINE", EXPECTED_COLON),
                grammar.on(
                        "a='while' named_expression ':' NEWLINE !INDENT",
                        errorNoBlock("a", "'while' statement")));
        String head = "a='for' star_targets 'in' ";
        grammar.rule(
                "for_stmt",
                grammar.on("invalid_for_stmt"),
                grammar.on(head + "~ star_expressions ':' block [else_block]"),
                grammar.on("'async' " + head + "~ star_expressions ':' block [else_block]"),
                grammar.on("invalid_for_target"));
        grammar.rule(
                "invalid_for_stmt",
                grammar.on("['async'] " + head + "star_expressions NEWLINE", EXPECTED_COLON),
                grammar.on(
                        "['async'] " + head + "star_expressions ':' NEWLINE !INDENT",
                        errorNoBlock("a", "'for' statement")));
        grammar.rule(
                "invalid_for_target",
                grammar.on(
                        "['async'] 'for' a=star_expressions", errorInTarget("a", Targets.LOOPED)));
    }

    private static void contexts(GrammarBuilder grammar) {
        grammar.rule(
                "with_stmt",
                grammar.on("invalid_with_stmt_indent"),
                grammar.on("'with' '(' ','.with_item+ [','] ')' ':' block"),
                grammar.on("'with' ','.with_item+ ':' block"),
                grammar.on("'async' 'with' '(' ','.with_item+ [','] ')' ':' block"),
                grammar.on("'async' 'with' ','.with_item+ ':' block"),
                grammar.on("invalid_with_stmt"));
        grammar.rule(
                "with_item",
                grammar.on("expression 'as' star_target &(',' | ')' | ':')"),
                grammar.on("invalid_with_item"),
                grammar.on("expression"));
        grammar.rule(
                "invalid_with_item",
                grammar.on(
                        "expression 'as' a=expression &(',' | ')' | ':')",
                        errorInTarget("a", Targets.ASSIGNED)));
        String bare = "['async'] a='with' ','.(expression ['as' star_target])+ ";
        String enclosed = "['async'] a='with' '(' ','.(expressions ['as' star_target])+ [','] ')' ";
        Action noBlock = errorNoBlock("a", "'with' statement");
        grammar.rule(
                "invalid_with_stmt",
                grammar.on(bare + "NEWLINE", EXPECTED_COLON),
                grammar.on(enclosed + "NEWLINE", EXPECTED_COLON));
        grammar.rule(
                "invalid_with_stmt_indent",
                grammar.on(bare + "':' NEWLINE !INDENT", noBlock),
                grammar.on(enclosed + "':' NEWLINE !INDENT", noBlock));
    }

    private static void attempts(GrammarBuilder grammar) {
        grammar.rule(
                "try_stmt",
                grammar.on("invalid_try_stmt"),
                grammar.on("'try' &&':' block finally_block"),
                grammar.on("'try' &&':' block except_block+ [else_block] [finally_block]"),
                grammar.on("'try' &&':' block except_star_block+ [else_block] [finally_block]"));
        grammar.rule(
                "finally_block",
                grammar.on("invalid_finally_stmt"),
                grammar.on("'finally' &&':' block"));
        grammar.rule(
                "invalid_finally_stmt",
                grammar.on(
                        "a='finally' ':' NEWLINE !INDENT",
                        errorNoBlock("a", "'finally' statement")));
        String both = "cannot have both 'except' and 'except*' on the same 'try'";
        grammar.rule(
                "invalid_try_stmt",
                grammar.on("a='try' ':' NEWLINE !INDENT", errorNoBlock("a", "'try' statement")),
                grammar.on(
                        "'try' ':' block !('except' | 'finally')",
                        error("expected 'except' or 'finally' block")),
                grammar.on(
                        "'try' ':' block* except_block+ a='except' b='*' expression ['as' NAME]"
                                + " ':'",
                        errorBetween("a", "b", both)),
                grammar.on(
                        "'try' ':' block* except_star_block+ a='except' [expression ['as' NAME]]"
                                + " ':'",
                        errorAt("a", both)));
    }

    private static void handlers(GrammarBuilder grammar) {
        grammar.rule(
                "except_block",
                grammar.on("invalid_except_stmt_indent"),
                grammar.on("'except' expression ['as' NAME] ':' block"),
                grammar.on("'except' ':' block"),
                grammar.on("invalid_except_stmt"));
        grammar.rule(
                "except_star_block",
                grammar.on("invalid_except_star_stmt_indent"),
                grammar.on("'except' '*' expression ['as' NAME] ':' block"),
                grammar.on("invalid_except_stmt"));
        grammar.rule(
                "invalid_except_stmt",
                grammar.on(
                        "'except' ['*'] a=expression ',' expressions ['as' NAME] ':'",
                        errorFrom("a", "multiple exception types must be parenthesized")),
                grammar.on("'except' ['*'] expression ['as' NAME] NEWLINE", EXPECTED_COLON),
                grammar.on("'except' NEWLINE", EXPECTED_COLON),
                grammar.on(
                        "'except' '*' (NEWLINE | ':')",
                        error("expected one or more exception types")));
        Action noBlock = errorNoBlock("a", "'except' statement");
        grammar.rule(
                "invalid_except_stmt_indent",
                grammar.on("a='except' expression ['as' NAME] ':' NEWLINE !INDENT", noBlock),
                grammar.on("a='except' ':' NEWLINE !INDENT", noBlock));
        grammar.rule(
                "invalid_except_star_stmt_indent",
                grammar.on(
                        "a='except' '*' expression ['as' NAME] ':' NEWLINE !INDENT",
                        errorNoBlock("a", "'except*' statement")));
    }
}

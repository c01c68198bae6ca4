package pyloom.translator.syntax;

import static pyloom.translator.syntax.Actions.error;
import static pyloom.translator.syntax.Actions.errorAt;
import static pyloom.translator.syntax.Actions.errorNoBlock;
import static pyloom.translator.syntax.Actions.node;

import java.util.List;

/** The rules of {@code match} statements and their patterns. */
final class PatternRules {

    private static final Action SPAN = node(NodeKind.OTHER);

    private PatternRules() {}

    static void define(GrammarBuilder grammar) {
        statement(grammar);
        patterns(grammar);
        literals(grammar);
        names(grammar);
        sequences(grammar);
        mappings(grammar);
        classes(grammar);
    }

    private static void statement(GrammarBuilder grammar) {
        grammar.rule(
                "match_stmt",
                grammar.on("\"match\" subject_expr ':' NEWLINE INDENT case_block+ DEDENT"),
                grammar.on("invalid_match_stmt"));
        grammar.rule(
                "invalid_match_stmt",
                grammar.on("\"match\" subject_expr NEWLINE", error("expected ':'")),
                grammar.on(
                        "a=\"match\" subject_expr ':' NEWLINE !INDENT",
                        errorNoBlock("a", "'match' statement")));
        grammar.rule(
                "subject_expr",
                grammar.on("star_named_expression ',' star_named_expressions?"),
                grammar.on("named_expression"));
        grammar.rule(
                "case_block",
                grammar.on("invalid_case_block"),
                grammar.on("\"case\" patterns guard? ':' block"));
        grammar.rule(
                "invalid_case_block",
                grammar.on("\"case\" patterns guard? NEWLINE", error("expected ':'")),
                grammar.on(
                        "a=\"case\" patterns guard? ':' NEWLINE !INDENT",
                        errorNoBlock("a", "'case' statement")));
        grammar.rule("guard", grammar.on("'if' named_expression"));
    }

    private static void patterns(GrammarBuilder grammar) {
        grammar.rule("patterns", grammar.on("open_sequence_pattern", SPAN), grammar.on("pattern"));
        grammar.rule("pattern", grammar.on("as_pattern"), grammar.on("or_pattern"));
        grammar.rule(
                "as_pattern",
                grammar.on("or_pattern 'as' pattern_capture_target", SPAN),
                grammar.on("invalid_as_pattern"));
        grammar.rule(
                "invalid_as_pattern",
                grammar.on("or_pattern 'as' a=\"_\"", errorAt("a", "cannot use '_' as a target")),
                grammar.on(
                        "or_pattern 'as' !NAME a=expression",
                        errorAt("a", "invalid pattern target")));
        grammar.rule(
                "or_pattern",
                grammar.on(
                        "a='|'.closed_pattern+",
                        match -> {
                            List<?> several = match.list("a");
                            return several.size() == 1 ? several.getFirst() : SPAN.apply(match);
                        }));
        grammar.remembered(
                "closed_pattern",
                grammar.on("literal_pattern"),
                grammar.on("capture_pattern"),
                grammar.on("wildcard_pattern"),
                grammar.on("value_pattern"),
                grammar.on("group_pattern"),
                grammar.on("sequence_pattern"),
                grammar.on("mapping_pattern"),
                grammar.on("class_pattern"));
    }

    private static void literals(GrammarBuilder grammar) {
        for (String rule : List.of("literal_pattern", "literal_expr")) {
            grammar.rule(
                    rule,
                    grammar.on("signed_number !('+' | '-')"),
                    grammar.on("complex_number"),
                    grammar.on("strings"),
                    grammar.on("'None'", SPAN),
                    grammar.on("'True'", SPAN),
                    grammar.on("'False'", SPAN));
        }
        grammar.rule(
                "complex_number",
                grammar.on("signed_real_number '+' imaginary_number", SPAN),
                grammar.on("signed_real_number '-' imaginary_number", SPAN));
        grammar.rule("signed_number", grammar.on("NUMBER"), grammar.on("'-' NUMBER", SPAN));
        grammar.rule(
                "signed_real_number",
                grammar.on("real_number"),
                grammar.on("'-' real_number", SPAN));
        grammar.rule("real_number", grammar.on("a=NUMBER", number("real", false)));
        grammar.rule("imaginary_number", grammar.on("a=NUMBER", number("imaginary", true)));
    }

    private static Action number(String kind, boolean imaginary) {
        return match -> {
            Node number = match.node("a");
            if (NumberLiterals.isImaginary(number) != imaginary) {
                throw match.errors().at(number, kind + " number required in complex literal");
            }
            return number;
        };
    }

    private static void names(GrammarBuilder grammar) {
        grammar.rule("capture_pattern", grammar.on("pattern_capture_target"));
        grammar.rule("pattern_capture_target", grammar.on("!\"_\" ^NAME !('.' | '(' | '=')"));
        grammar.rule("wildcard_pattern", grammar.on("\"_\"", SPAN));
        grammar.rule("value_pattern", grammar.on("attr !('.' | '(' | '=')"));
        grammar.leftRecursive(
                "attr", grammar.on("name_or_attr '.' NAME", node(NodeKind.ATTRIBUTE)));
        grammar.rule("name_or_attr", grammar.on("attr"), grammar.on("NAME"));
        grammar.rule("group_pattern", grammar.on("'(' ^pattern ')'"));
    }

    private static void sequences(GrammarBuilder grammar) {
        grammar.rule(
                "sequence_pattern",
                grammar.on("'[' maybe_sequence_pattern? ']'", SPAN),
                grammar.on("'(' open_sequence_pattern? ')'", SPAN));
        grammar.rule(
                "open_sequence_pattern",
                grammar.on("maybe_star_pattern ',' maybe_sequence_pattern?"));
        grammar.rule("maybe_sequence_pattern", grammar.on("','.maybe_star_pattern+ ','?"));
        grammar.rule("maybe_star_pattern", grammar.on("star_pattern"), grammar.on("pattern"));
        grammar.remembered(
                "star_pattern",
                grammar.on("'*' pattern_capture_target", SPAN),
                grammar.on("'*' wildcard_pattern", SPAN));
    }

    private static void mappings(GrammarBuilder grammar) {
        grammar.rule(
                "mapping_pattern",
                grammar.on("'{' '}'", SPAN),
                grammar.on("'{' double_star_pattern ','? '}'", SPAN),
                grammar.on("'{' items_pattern ',' double_star_pattern ','? '}'", SPAN),
                grammar.on("'{' items_pattern ','? '}'", SPAN));
        grammar.rule("items_pattern", grammar.on("','.key_value_pattern+"));
        grammar.rule("key_value_pattern", grammar.on("(literal_expr | attr) ':' pattern"));
        grammar.rule("double_star_pattern", grammar.on("'**' pattern_capture_target"));
    }

    private static void classes(GrammarBuilder grammar) {
        grammar.rule(
                "class_pattern",
                grammar.on("name_or_attr '(' ')'", SPAN),
                grammar.on("name_or_attr '(' positional_patterns ','? ')'", SPAN),
                grammar.on("name_or_attr '(' keyword_patterns ','? ')'", SPAN),
                grammar.on(
                        "name_or_attr '(' positional_patterns ',' keyword_patterns ','? ')'", SPAN),
                grammar.on("invalid_class_pattern"));
        grammar.rule("positional_patterns", grammar.on("','.pattern+"));
        grammar.rule("keyword_patterns", grammar.on("','.keyword_pattern+"));
        grammar.rule("keyword_pattern", grammar.on("NAME '=' pattern"));
        grammar.rule(
                "invalid_class_pattern",
                grammar.on(
                        "name_or_attr '(' a=invalid_class_argument_pattern",
                        match -> {
                            List<?> patterns = match.list("a");
                            throw match.errors()
                                    .between(
                                            (Range) patterns.getFirst(),
                                            (Range) patterns.getLast(),
                                            "positional patterns follow keyword patterns");
                        }));
        grammar.rule(
                "invalid_class_argument_pattern",
                grammar.on("[positional_patterns ','] keyword_patterns ',' ^positional_patterns"));
    }
}

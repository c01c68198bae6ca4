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

    static void define(GrammarBuilder g) {
        statement(g);
        patterns(g);
        literals(g);
        names(g);
        sequences(g);
        mappings(g);
        classes(g);
    }

    private static void statement(GrammarBuilder g) {
        g.rule(
                "match_stmt",
                g.on("\"match\" subject_expr ':' NEWLINE INDENT case_block+ DEDENT"),
                g.on("invalid_match_stmt"));
        g.rule(
                "invalid_match_stmt",
                g.on("\"match\" subject_expr NEWLINE", error("expected ':'")),
                g.on(
                        "a=\"match\" subject_expr ':' NEWLINE !INDENT",
                        errorNoBlock("a", "'match' statement")));
        g.rule(
                "subject_expr",
                g.on("star_named_expression ',' star_named_expressions?"),
                g.on("named_expression"));
        g.rule(
                "case_block",
                g.on("invalid_case_block"),
                g.on("\"case\" patterns guard? ':' block"));
        g.rule(
                "invalid_case_block",
                g.on("\"case\" patterns guard? NEWLINE", error("expected ':'")),
                g.on(
                        "a=\"case\" patterns guard? ':' NEWLINE !INDENT",
                        errorNoBlock("a", "'case' statement")));
        g.rule("guard", g.on("'if' named_expression"));
    }

    private static void patterns(GrammarBuilder g) {
        g.rule("patterns", g.on("open_sequence_pattern", SPAN), g.on("pattern"));
        g.rule("pattern", g.on("as_pattern"), g.on("or_pattern"));
        g.rule(
                "as_pattern",
                g.on("or_pattern 'as' pattern_capture_target", SPAN),
                g.on("invalid_as_pattern"));
        g.rule(
                "invalid_as_pattern",
                g.on("or_pattern 'as' a=\"_\"", errorAt("a", "cannot use '_' as a target")),
                g.on("or_pattern 'as' !NAME a=expression", errorAt("a", "invalid pattern target")));
        g.rule(
                "or_pattern",
                g.on(
                        "a='|'.closed_pattern+",
                        match -> {
                            List<?> several = match.list("a");
                            return several.size() == 1 ? several.getFirst() : SPAN.apply(match);
                        }));
        g.remembered(
                "closed_pattern",
                g.on("literal_pattern"),
                g.on("capture_pattern"),
                g.on("wildcard_pattern"),
                g.on("value_pattern"),
                g.on("group_pattern"),
                g.on("sequence_pattern"),
                g.on("mapping_pattern"),
                g.on("class_pattern"));
    }

    private static void literals(GrammarBuilder g) {
        for (String rule : List.of("literal_pattern", "literal_expr")) {
            g.rule(
                    rule,
                    g.on("signed_number !('+' | '-')"),
                    g.on("complex_number"),
                    g.on("strings"),
                    g.on("'None'", SPAN),
                    g.on("'True'", SPAN),
                    g.on("'False'", SPAN));
        }
        g.rule(
                "complex_number",
                g.on("signed_real_number '+' imaginary_number", SPAN),
                g.on("signed_real_number '-' imaginary_number", SPAN));
        g.rule("signed_number", g.on("NUMBER"), g.on("'-' NUMBER", SPAN));
        g.rule("signed_real_number", g.on("real_number"), g.on("'-' real_number", SPAN));
        g.rule("real_number", g.on("a=NUMBER", number("real", false)));
        g.rule("imaginary_number", g.on("a=NUMBER", number("imaginary", true)));
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

    private static void names(GrammarBuilder g) {
        g.rule("capture_pattern", g.on("pattern_capture_target"));
        g.rule("pattern_capture_target", g.on("!\"_\" ^NAME !('.' | '(' | '=')"));
        g.rule("wildcard_pattern", g.on("\"_\"", SPAN));
        g.rule("value_pattern", g.on("attr !('.' | '(' | '=')"));
        g.leftRecursive("attr", g.on("name_or_attr '.' NAME", node(NodeKind.ATTRIBUTE)));
        g.rule("name_or_attr", g.on("attr"), g.on("NAME"));
        g.rule("group_pattern", g.on("'(' ^pattern ')'"));
    }

    private static void sequences(GrammarBuilder g) {
        g.rule(
                "sequence_pattern",
                g.on("'[' maybe_sequence_pattern? ']'", SPAN),
                g.on("'(' open_sequence_pattern? ')'", SPAN));
        g.rule("open_sequence_pattern", g.on("maybe_star_pattern ',' maybe_sequence_pattern?"));
        g.rule("maybe_sequence_pattern", g.on("','.maybe_star_pattern+ ','?"));
        g.rule("maybe_star_pattern", g.on("star_pattern"), g.on("pattern"));
        g.remembered(
                "star_pattern",
                g.on("'*' pattern_capture_target", SPAN),
                g.on("'*' wildcard_pattern", SPAN));
    }

    private static void mappings(GrammarBuilder g) {
        g.rule(
                "mapping_pattern",
                g.on("'{' '}'", SPAN),
                g.on("'{' double_star_pattern ','? '}'", SPAN),
                g.on("'{' items_pattern ',' double_star_pattern ','? '}'", SPAN),
                g.on("'{' items_pattern ','? '}'", SPAN));
        g.rule("items_pattern", g.on("','.key_value_pattern+"));
        g.rule("key_value_pattern", g.on("(literal_expr | attr) ':' pattern"));
        g.rule("double_star_pattern", g.on("'**' pattern_capture_target"));
    }

    private static void classes(GrammarBuilder g) {
        g.rule(
                "class_pattern",
                g.on("name_or_attr '(' ')'", SPAN),
                g.on("name_or_attr '(' positional_patterns ','? ')'", SPAN),
                g.on("name_or_attr '(' keyword_patterns ','? ')'", SPAN),
                g.on("name_or_attr '(' positional_patterns ',' keyword_patterns ','? ')'", SPAN),
                g.on("invalid_class_pattern"));
        g.rule("positional_patterns", g.on("','.pattern+"));
        g.rule("keyword_patterns", g.on("','.keyword_pattern+"));
        g.rule("keyword_pattern", g.on("NAME '=' pattern"));
        g.rule(
                "invalid_class_pattern",
                g.on(
                        "name_or_attr '(' a=invalid_class_argument_pattern",
                        match -> {
                            List<?> patterns = match.list("a");
                            throw match.errors()
                                    .between(
                                            (Range) patterns.getFirst(),
                                            (Range) patterns.getLast(),
                                            "positional patterns follow keyword patterns");
                        }));
        g.rule(
                "invalid_class_argument_pattern",
                g.on("[positional_patterns ','] keyword_patterns ',' ^positional_patterns"));
    }
}

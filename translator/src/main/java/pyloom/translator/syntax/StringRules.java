package pyloom.translator.syntax;

import static pyloom.translator.syntax.Actions.errorAt;
import static pyloom.translator.syntax.Actions.errorAtNext;
import static pyloom.translator.syntax.Actions.node;

import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.diagnostics.PythonSyntaxError.Kind;

import java.util.List;
import java.util.Set;

/** The rules of strings and f-strings. */
final class StringRules {

    private static final Set<String> CONVERSIONS = Set.of("s", "r", "a");

    private StringRules() {}

    static void define(GrammarBuilder grammar) {
        strings(grammar);
        fields(grammar);
        wrongFields(grammar);
    }

    private static void strings(GrammarBuilder grammar) {
        grammar.remembered(
                "strings", grammar.on("a=(fstring | string)+", StringRules::concatenated));
        grammar.rule(
                "string",
                grammar.on(
                        "a=STRING",
                        match -> StringLiterals.node(match.parser(), match.token("a"))));
        grammar.rule(
                "fstring",
                grammar.on("a=FSTRING_START b=fstring_middle* FSTRING_END", StringRules::joined));
        grammar.rule(
                "fstring_middle",
                grammar.on("fstring_replacement_field"),
                grammar.on(
                        "a=FSTRING_MIDDLE",
                        match -> StringLiterals.checkEncoding(match.parser(), match.token("a"))));
    }

    private static Object concatenated(Match match) throws PythonSyntaxError {
        List<?> parts = match.list("a");
        NodeKind kind = ((Node) parts.getFirst()).kind();
        boolean anyBytes = false;
        boolean anyText = false;
        for (Object part : parts) {
            NodeKind partKind = ((Node) part).kind();
            anyBytes |= partKind == NodeKind.BYTES;
            anyText |= partKind != NodeKind.BYTES;
            kind = partKind == NodeKind.FSTRING ? partKind : kind;
        }
        if (anyBytes && anyText) {
            throw match.errors().here(Kind.SYNTAX, "cannot mix bytes and nonbytes literals");
        }
        return match.make(kind, "", List.of());
    }

    private static Object joined(Match match) throws PythonSyntaxError {
        boolean raw = match.parser().text(match.token("a")).matches("[fF]?[rR].*");
        for (Object part : match.list("b")) {
            if (part instanceof Token text) {
                StringLiterals.checkText(match.parser(), text, raw);
            }
        }
        return match.make(NodeKind.FSTRING, "", List.of());
    }

    private static void fields(GrammarBuilder grammar) {
        grammar.cached(
                "fstring_replacement_field",
                grammar.on(
                        "'{' annotated_rhs '='? a=[fstring_conversion] [fstring_full_format_spec]"
                                + " '}'",
                        StringRules::field),
                grammar.on("invalid_replacement_field"));
        grammar.rule("fstring_conversion", grammar.on("a='!' b=NAME", StringRules::conversion));
        grammar.rule("fstring_full_format_spec", grammar.on("':' fstring_format_spec*"));
        grammar.rule(
                "fstring_format_spec",
                grammar.on(
                        "a=FSTRING_MIDDLE",
                        match -> StringLiterals.checkFormat(match.parser(), match.token("a"))),
                grammar.on("fstring_replacement_field"));
    }

    private static Object field(Match match) throws PythonSyntaxError {
        if (match.has("a") && !CONVERSIONS.contains(match.node("a").text())) {
            Node conversion = match.node("a");
            throw match.errors()
                    .at(
                            conversion,
                            "f-string: invalid conversion character '"
                                    + conversion.text()
                                    + "': expected 's', 'r', or 'a'");
        }
        return node(NodeKind.FSTRING).apply(match);
    }

    private static Object conversion(Match match) throws PythonSyntaxError {
        Token mark = match.token("a");
        Node letter = match.node("b");
        if (mark.line() != letter.line() || mark.endColumn() != letter.column()) {
            throw match.errors()
                    .between(
                            mark,
                            letter,
                            // The misspelling is that of CPython 3.13.0.
                            "f-string: conversion type must come right after the exclamanation"
                                    + " mark");
        }
        return letter;
    }

    private static void wrongFields(GrammarBuilder grammar) {
        String required = "f-string: valid expression required before ";
        String start = "'{' annotated_rhs ";
        grammar.rule(
                "invalid_replacement_field",
                grammar.on("'{' a='='", errorAt("a", required + "'='")),
                grammar.on("'{' a='!'", errorAt("a", required + "'!'")),
                grammar.on("'{' a=':'", errorAt("a", required + "':'")),
                grammar.on("'{' a='}'", errorAt("a", required + "'}'")),
                grammar.on(
                        "'{' !annotated_rhs",
                        errorAtNext("f-string: expecting a valid expression after '{'")),
                grammar.on(
                        start + "!('=' | '!' | ':' | '}')",
                        errorAtNext("f-string: expecting '=', or '!', or ':', or '}'")),
                grammar.on(
                        start + "'=' !('!' | ':' | '}')",
                        errorAtNext("f-string: expecting '!', or ':', or '}'")),
                grammar.on(start + "'='? invalid_conversion_character"),
                grammar.on(
                        start + "'='? ['!' NAME] !(':' | '}')",
                        errorAtNext("f-string: expecting ':' or '}'")),
                grammar.on(
                        start + "'='? ['!' NAME] ':' fstring_format_spec* !'}'",
                        errorAtNext("f-string: expecting '}', or format specs")),
                grammar.on(start + "'='? ['!' NAME] !'}'", errorAtNext("f-string: expecting '}'")));
        grammar.rule(
                "invalid_conversion_character",
                grammar.on(
                        "'!' &(':' | '}')", errorAtNext("f-string: missing conversion character")),
                grammar.on("'!' !NAME", errorAtNext("f-string: invalid conversion character")));
    }
}

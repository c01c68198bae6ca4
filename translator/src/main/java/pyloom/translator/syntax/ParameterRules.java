package pyloom.translator.syntax;

import static pyloom.translator.syntax.Actions.error;
import static pyloom.translator.syntax.Actions.errorAt;
import static pyloom.translator.syntax.Actions.errorBetween;
import static pyloom.translator.syntax.Actions.errorFrom;
import static pyloom.translator.syntax.Actions.node;

/**
 * The rules of the parameters of functions and lambdas, which differ in their names, in what ends
 * them, and in that only functions have annotations; and of type parameters.
 */
final class ParameterRules {

    private static final String SLASH_ONCE = "/ may appear only once";
    private static final String SLASH_FIRST = "/ must be ahead of *";
    private static final String STAR_ONCE = "* argument may appear only once";
    private static final String BARE_STAR = "named arguments must follow bare *";
    private static final String KWDS_LAST = "arguments cannot follow var-keyword argument";

    private final GrammarBuilder grammar;

    /** What the names of the rules start with. */
    private final String lambda;

    /** What follows the last parameter. */
    private final String end;

    private ParameterRules(GrammarBuilder grammar, String lambda, String end) {
        this.grammar = grammar;
        this.lambda = lambda;
        this.end = end;
    }

    static void define(GrammarBuilder grammar) {
        ParameterRules functions = new ParameterRules(grammar, "", "')'");
        functions.lists();
        functions.single();
        functions.errors();
        functions.functionsOnly();
        ParameterRules lambdas = new ParameterRules(grammar, "lambda_", "':'");
        lambdas.lists();
        lambdas.single();
        lambdas.errors();
        lambdas.lambdasOnly();
        typeParameters(grammar);
    }

    /** Makes an alternative in which {@code $} and {@code END} stand for what differs. */
    private Alternative on(String notation, Action action) {
        return grammar.on(notation.replace("$", lambda).replace("END", end), action);
    }

    private Alternative on(String notation) {
        return on(notation, null);
    }

    private void lists() {
        grammar.rule(
                lambda + "params",
                on(lambda.isEmpty() ? "invalid_parameters" : "invalid_lambda_parameters"),
                on("$parameters"));
        grammar.rule(
                lambda + "parameters",
                on("$slash_no_default $param_no_default* $param_with_default*" + " [$star_etc]"),
                on("$slash_with_default $param_with_default* [$star_etc]"),
                on("$param_no_default+ $param_with_default* [$star_etc]"),
                on("$param_with_default+ [$star_etc]"),
                on("$star_etc"));
        grammar.rule(
                lambda + "slash_no_default",
                on("$param_no_default+ '/' ','"),
                on("$param_no_default+ '/' &END"));
        grammar.rule(
                lambda + "slash_with_default",
                on("$param_no_default* $param_with_default+ '/' ','"),
                on("$param_no_default* $param_with_default+ '/' &END"));
        grammar.rule(lambda + "kwds", on("invalid_$kwds"), on("'**' $param_no_default"));
    }

    private void single() {
        grammar.rule(lambda + "param_no_default", on("^$param ','"), on("^$param &END"));
        grammar.rule(
                lambda + "param_with_default", on("$param default ','"), on("$param default &END"));
        grammar.rule(
                lambda + "param_maybe_default",
                on("$param default? ','"),
                on("$param default? &END"));
    }

    private void errors() {
        String slashes = "($slash_no_default | $slash_with_default)";
        boolean function = lambda.isEmpty();
        grammar.rule(
                function ? "invalid_parameters" : "invalid_lambda_parameters",
                on("a='/' ','", errorAt("a", "at least one argument must precede /")),
                on(slashes + " $param_maybe_default* a='/'", errorAt("a", SLASH_ONCE)),
                on(
                        "$slash_no_default? $param_no_default* "
                                + (function
                                        ? "invalid_parameters_helper"
                                        : "invalid_lambda_parameters_helper")
                                + " a=$param_no_default",
                        errorAt(
                                "a",
                                "parameter without a default follows parameter with a default")),
                function
                        ? on(
                                "param_no_default* a='(' param_no_default+ ','? b=')'",
                                errorBetween(
                                        "a", "b", "Function parameters cannot be parenthesized"))
                        : on(
                                "lambda_param_no_default* a='(' ','.lambda_param+ ','? b=')'",
                                errorBetween(
                                        "a",
                                        "b",
                                        "Lambda expression parameters cannot be parenthesized")),
                on(
                        slashes
                                + "? $param_maybe_default* '*' (',' | $param_no_default)"
                                + " $param_maybe_default* a='/'",
                        errorAt("a", SLASH_FIRST)),
                on(
                        "$param_maybe_default+ '/' a='*'",
                        errorAt("a", "expected comma between / and *")));
        grammar.rule(
                function ? "invalid_parameters_helper" : "invalid_lambda_parameters_helper",
                on("$slash_with_default"),
                on("$param_with_default+"));
        grammar.rule(
                "invalid_" + lambda + "kwds",
                on(
                        "'**' $param a='='",
                        errorAt("a", "var-keyword argument cannot have default value")),
                on("'**' $param ',' a=$param", errorAt("a", KWDS_LAST)),
                on("'**' $param ',' a=('*' | '**' | '/')", errorAt("a", KWDS_LAST)));
    }

    private Alternative defaultOfStar() {
        return on(
                "'*' $param a='='",
                errorAt("a", "var-positional argument cannot have default value"));
    }

    private Alternative secondStar() {
        return on(
                "'*' ($param_no_default | ',') $param_maybe_default* a='*'"
                        + " ($param_no_default | ',')",
                errorAt("a", STAR_ONCE));
    }

    private void functionsOnly() {
        grammar.rule(
                "star_etc",
                on("invalid_star_etc"),
                on("'*' param_no_default param_maybe_default* [kwds]"),
                on("'*' param_no_default_star_annotation param_maybe_default* [kwds]"),
                on("'*' ',' param_maybe_default+ [kwds]"),
                on("kwds"));
        grammar.rule(
                "param_no_default_star_annotation",
                on("param_star_annotation ','"),
                on("param_star_annotation &')'"));
        grammar.rule("param", on("NAME annotation?", node(NodeKind.OTHER)));
        grammar.rule("param_star_annotation", on("NAME ':' star_expression"));
        grammar.rule("annotation", on("':' expression"));
        grammar.rule("default", on("'=' expression"), on("invalid_default"));
        grammar.rule(
                "invalid_default",
                on("a='=' &(')' | ',')", errorAt("a", "expected default value expression")));
        grammar.rule(
                "invalid_star_etc",
                on("a='*' (')' | ',' (')' | '**'))", errorAt("a", BARE_STAR)),
                defaultOfStar(),
                secondStar());
    }

    private void lambdasOnly() {
        grammar.rule(
                "lambda_star_etc",
                on("invalid_lambda_star_etc"),
                on("'*' lambda_param_no_default lambda_param_maybe_default* [lambda_kwds]"),
                on("'*' ',' lambda_param_maybe_default+ [lambda_kwds]"),
                on("lambda_kwds"));
        grammar.rule("lambda_param", on("NAME"));
        grammar.rule(
                "invalid_lambda_star_etc",
                on("'*' (':' | ',' (':' | '**'))", error(BARE_STAR)),
                defaultOfStar(),
                secondStar());
    }

    private static void typeParameters(GrammarBuilder grammar) {
        grammar.rule(
                "type_params",
                grammar.on("invalid_type_params"),
                grammar.on("'[' ','.type_param+ [','] ']'"));
        grammar.rule(
                "invalid_type_params",
                grammar.on("'[' a=']'", errorFrom("a", "Type parameter list cannot be empty")));
        grammar.remembered(
                "type_param",
                grammar.on("NAME [':' expression] ['=' expression]"),
                grammar.on("'*' NAME a=':' b=expression", bound("TypeVarTuple")),
                grammar.on("'*' NAME ['=' star_expression]"),
                grammar.on("'**' NAME a=':' b=expression", bound("ParamSpec")),
                grammar.on("'**' NAME ['=' expression]"));
    }

    private static Action bound(String kind) {
        return match -> {
            boolean several = match.node("b").kind() == NodeKind.TUPLE;
            String what = several ? "constraints" : "bound";
            throw match.errors().from(match.range("a"), "cannot use " + what + " with " + kind);
        };
    }
}

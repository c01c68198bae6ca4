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

    private final GrammarBuilder g;

    /** What the names of the rules start with. */
    private final String lambda;

    /** What follows the last parameter. */
    private final String end;

    private ParameterRules(GrammarBuilder g, String lambda, String end) {
        this.g = g;
        this.lambda = lambda;
        this.end = end;
    }

    static void define(GrammarBuilder g) {
        ParameterRules functions = new ParameterRules(g, "", "')'");
        functions.lists();
        functions.single();
        functions.errors();
        functions.functionsOnly();
        ParameterRules lambdas = new ParameterRules(g, "lambda_", "':'");
        lambdas.lists();
        lambdas.single();
        lambdas.errors();
        lambdas.lambdasOnly();
        typeParameters(g);
    }

    /** Makes an alternative in which {@code $} and {@code END} stand for what differs. */
    private Alternative on(String notation, Action action) {
        return g.on(notation.replace("$", lambda).replace("END", end), action);
    }

    private Alternative on(String notation) {
        return on(notation, null);
    }

    private void lists() {
        g.rule(
                lambda + "params",
                on(lambda.isEmpty() ? "invalid_parameters" : "invalid_lambda_parameters"),
                on("$parameters"));
        g.rule(
                lambda + "parameters",
                on("$slash_no_default $param_no_default* $param_with_default*" + " [$star_etc]"),
                on("$slash_with_default $param_with_default* [$star_etc]"),
                on("$param_no_default+ $param_with_default* [$star_etc]"),
                on("$param_with_default+ [$star_etc]"),
                on("$star_etc"));
        g.rule(
                lambda + "slash_no_default",
                on("$param_no_default+ '/' ','"),
                on("$param_no_default+ '/' &END"));
        g.rule(
                lambda + "slash_with_default",
                on("$param_no_default* $param_with_default+ '/' ','"),
                on("$param_no_default* $param_with_default+ '/' &END"));
        g.rule(lambda + "kwds", on("invalid_$kwds"), on("'**' $param_no_default"));
    }

    private void single() {
        g.rule(lambda + "param_no_default", on("^$param ','"), on("^$param &END"));
        g.rule(lambda + "param_with_default", on("$param default ','"), on("$param default &END"));
        g.rule(
                lambda + "param_maybe_default",
                on("$param default? ','"),
                on("$param default? &END"));
    }

    private void errors() {
        String slashes = "($slash_no_default | $slash_with_default)";
        boolean function = lambda.isEmpty();
        g.rule(
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
        g.rule(
                function ? "invalid_parameters_helper" : "invalid_lambda_parameters_helper",
                on("$slash_with_default"),
                on("$param_with_default+"));
        g.rule(
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
        g.rule(
                "star_etc",
                on("invalid_star_etc"),
                on("'*' param_no_default param_maybe_default* [kwds]"),
                on("'*' param_no_default_star_annotation param_maybe_default* [kwds]"),
                on("'*' ',' param_maybe_default+ [kwds]"),
                on("kwds"));
        g.rule(
                "param_no_default_star_annotation",
                on("param_star_annotation ','"),
                on("param_star_annotation &')'"));
        g.rule("param", on("NAME annotation?", node(NodeKind.OTHER)));
        g.rule("param_star_annotation", on("NAME ':' star_expression"));
        g.rule("annotation", on("':' expression"));
        g.rule("default", on("'=' expression"), on("invalid_default"));
        g.rule(
                "invalid_default",
                on("a='=' &(')' | ',')", errorAt("a", "expected default value expression")));
        g.rule(
                "invalid_star_etc",
                on("a='*' (')' | ',' (')' | '**'))", errorAt("a", BARE_STAR)),
                defaultOfStar(),
                secondStar());
    }

    private void lambdasOnly() {
        g.rule(
                "lambda_star_etc",
                on("invalid_lambda_star_etc"),
                on("'*' lambda_param_no_default lambda_param_maybe_default* [lambda_kwds]"),
                on("'*' ',' lambda_param_maybe_default+ [lambda_kwds]"),
                on("lambda_kwds"));
        g.rule("lambda_param", on("NAME"));
        g.rule(
                "invalid_lambda_star_etc",
                on("'*' (':' | ',' (':' | '**'))", error(BARE_STAR)),
                defaultOfStar(),
                secondStar());
    }

    private static void typeParameters(GrammarBuilder g) {
        g.rule("type_params", g.on("invalid_type_params"), g.on("'[' ','.type_param+ [','] ']'"));
        g.rule(
                "invalid_type_params",
                g.on("'[' a=']'", errorFrom("a", "Type parameter list cannot be empty")));
        g.remembered(
                "type_param",
                g.on("NAME [':' expression] ['=' expression]"),
                g.on("'*' NAME a=':' b=expression", bound("TypeVarTuple")),
                g.on("'*' NAME ['=' star_expression]"),
                g.on("'**' NAME a=':' b=expression", bound("ParamSpec")),
                g.on("'**' NAME ['=' expression]"));
    }

    private static Action bound(String kind) {
        return match -> {
            boolean several = match.node("b").kind() == NodeKind.TUPLE;
            String what = several ? "constraints" : "bound";
            throw match.errors().from(match.range("a"), "cannot use " + what + " with " + kind);
        };
    }
}

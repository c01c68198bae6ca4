package pyloom.translator.lower;

import pyloom.translator.ast.Arg;
import pyloom.translator.ast.Arguments;
import pyloom.translator.ast.ConstantValue;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.UnaryOperator;
import pyloom.translator.scope.Scope;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The parameters of a function as the runtime reads them, with those defaults that are literals.
 */
final class SignatureText {

    private static final Pattern TEXT = Pattern.compile("[A-Za-z0-9_ .:;/+*<>!?@#%&()|~^$-]*");

    private final Arguments arguments;
    private final Scope scope;
    private final List<String> parts = new ArrayList<>();

    private SignatureText(Arguments arguments, Scope scope) {
        this.arguments = arguments;
        this.scope = scope;
    }

    static String of(Arguments arguments, Scope scope) {
        SignatureText text = new SignatureText(arguments, scope);
        text.addAll();
        return String.join(", ", text.parts);
    }

    /** {@return whether the defaults of positional parameters are in the text} */
    static boolean holdsPositional(Arguments arguments) {
        return arguments.defaults().stream().allMatch(each -> literal(each) != null);
    }

    /** {@return whether the defaults of keyword-only parameters are in the text} */
    static boolean holdsKeywordOnly(Arguments arguments) {
        return arguments.kwDefaults().stream()
                .allMatch(each -> each == null || literal(each) != null);
    }

    private void addAll() {
        List<Arg> positional = new ArrayList<>(arguments.posonlyargs());
        positional.addAll(arguments.args());
        int required = positional.size() - arguments.defaults().size();
        boolean holdsPositional = holdsPositional(arguments);
        for (int i = 0; i < positional.size(); i++) {
            boolean hasDefault = i >= required && holdsPositional;
            add("", positional.get(i), hasDefault ? arguments.defaults().get(i - required) : null);
            if (i == arguments.posonlyargs().size() - 1) {
                parts.add("/");
            }
        }
        if (arguments.vararg() != null) {
            add("*", arguments.vararg(), null);
        } else if (!arguments.kwonlyargs().isEmpty()) {
            parts.add("*");
        }
        boolean holdsKeywordOnly = holdsKeywordOnly(arguments);
        for (int i = 0; i < arguments.kwonlyargs().size(); i++) {
            Expr value = holdsKeywordOnly ? arguments.kwDefaults().get(i) : null;
            add("", arguments.kwonlyargs().get(i), value);
        }
        if (arguments.kwarg() != null) {
            add("**", arguments.kwarg(), null);
        }
    }

    private void add(String stars, Arg argument, Expr value) {
        String name = stars + scope.mangle(argument.arg());
        parts.add(value == null ? name : name + '=' + literal(value));
    }

    /** {@return the literal as the runtime reads it; null for other expressions} */
    private static String literal(Expr expression) {
        return switch (expression) {
            case Expr.Constant constant -> literal(constant.value());
            case Expr.UnaryOp(var _, UnaryOperator op, Expr.Constant number)
                    when op == UnaryOperator.U_SUB
                            && number.value() instanceof ConstantValue.SmallInt(long value) ->
                    String.valueOf(-value);
            default -> null;
        };
    }

    private static String literal(ConstantValue value) {
        return switch (value) {
            case ConstantValue.None _ -> "None";
            case ConstantValue.Bool(boolean flag) -> flag ? "True" : "False";
            case ConstantValue.SmallInt(long number) -> String.valueOf(number);
            case ConstantValue.Float(double number) ->
                    Double.isFinite(number) ? String.valueOf(number) : null;
            case ConstantValue.Str(String text) ->
                    TEXT.matcher(text).matches() ? '\'' + text + '\'' : null;
            default -> null;
        };
    }
}

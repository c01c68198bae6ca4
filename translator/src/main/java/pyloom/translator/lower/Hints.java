package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;

import pyloom.translator.ast.Expr;
import pyloom.translator.lower.tree.JavaVariable;

import java.util.Locale;

/** Names for helpers after what they hold. */
final class Hints {

    private static final String UNKNOWN = "value";

    private Hints() {}

    /** {@return a name for the value of a Java expression} */
    static String of(Expression expression) {
        return switch (expression) {
            case NameExpr name when JavaVariable.mentionedBy(name) != null ->
                    JavaVariable.mentionedBy(name).preferredName();
            case MethodCallExpr call when isGet(call) ->
                    of(call.getScope().get(), call.getScope().get().toString());
            case MethodCallExpr call when hasName(call) ->
                    ((StringLiteralExpr) call.getArgument(1)).getValue();
            default -> UNKNOWN;
        };
    }

    /** {@return a name for a tuple that a Java expression gives} */
    static String ofTuple(Expression expression) {
        String name = of(expression);
        return name.equals(UNKNOWN) ? "parts" : name;
    }

    private static String of(Expression scope, String text) {
        return scope instanceof NameExpr ? text : UNKNOWN;
    }

    private static boolean isGet(MethodCallExpr call) {
        return call.getNameAsString().equals("get") && call.getScope().isPresent();
    }

    private static boolean hasName(MethodCallExpr call) {
        return call.getNameAsString().equals("getAttr")
                && call.getArgument(1) instanceof StringLiteralExpr;
    }

    /** {@return a name for one element of what {@code iterable} gives} */
    static String elementOf(Expr iterable) {
        String whole =
                switch (iterable) {
                    case Expr.Name name -> name.id();
                    case Expr.Attribute attribute -> attribute.attr();
                    case Expr.Call call when call.func() instanceof Expr.Attribute method ->
                            method.attr().equals("items") ? "entries" : "";
                    default -> "";
                };
        if (whole.endsWith("ies") && whole.length() > 4) {
            return whole.substring(0, whole.length() - 3) + "y";
        }
        boolean plural = whole.endsWith("s") && !whole.endsWith("ss") && whole.length() > 3;
        return plural && !whole.equals(whole.toUpperCase(Locale.ROOT))
                ? whole.substring(0, whole.length() - 1)
                : "item";
    }

    /** {@return a name for what {@code target} is assigned} */
    static String ofTarget(Expr target) {
        return switch (target) {
            case Expr.Name name -> name.id();
            case Expr.Attribute attribute -> attribute.attr();
            default -> UNKNOWN;
        };
    }
}

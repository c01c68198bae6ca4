package pyloom.translator.types;

import pyloom.translator.ast.Arg;
import pyloom.translator.ast.Arguments;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Keyword;

import java.util.ArrayList;
import java.util.List;

/** Which parameter of a known function gets which argument of a call. */
public final class ArgumentBinding {

    private ArgumentBinding() {}

    /**
     * {@return the value of each parameter in the order of the signature; null if the call does not
     * fit, or if it can only be bound while the program runs} What is left out is a literal.
     *
     * @param parameters the parameters, of which none takes several arguments
     * @param call the call
     */
    public static List<Expr> of(Arguments parameters, Expr.Call call) {
        List<Arg> positional = new ArrayList<>(parameters.posonlyargs());
        positional.addAll(parameters.args());
        boolean isKnown =
                parameters.vararg() == null
                        && parameters.kwarg() == null
                        && call.args().size() <= positional.size()
                        && call.args().stream().noneMatch(Expr.Starred.class::isInstance)
                        && call.keywords().stream().noneMatch(each -> each.arg() == null);
        if (!isKnown) {
            return null;
        }
        List<Keyword> unused = new ArrayList<>(call.keywords());
        List<Expr> values = new ArrayList<>();
        int firstDefault = positional.size() - parameters.defaults().size();
        for (int i = 0; i < positional.size(); i++) {
            Expr other = i < firstDefault ? null : parameters.defaults().get(i - firstDefault);
            boolean isNamed = i >= parameters.posonlyargs().size();
            Keyword named = isNamed ? take(positional.get(i), unused) : null;
            if (i < call.args().size() && named != null) {
                return null;
            }
            values.add(i < call.args().size() ? call.args().get(i) : value(named, other));
        }
        for (int i = 0; i < parameters.kwonlyargs().size(); i++) {
            Keyword named = take(parameters.kwonlyargs().get(i), unused);
            values.add(value(named, parameters.kwDefaults().get(i)));
        }
        return unused.isEmpty() && !values.contains(null) ? values : null;
    }

    private static Keyword take(Arg parameter, List<Keyword> unused) {
        for (Keyword keyword : unused) {
            if (keyword.arg().equals(parameter.arg())) {
                unused.remove(keyword);
                return keyword;
            }
        }
        return null;
    }

    private static Expr value(Keyword given, Expr other) {
        if (given != null) {
            return given.value();
        }
        return other != null && isLiteral(other) ? other : null;
    }

    /** {@return whether a default is the same value wherever it is evaluated} */
    public static boolean isLiteral(Expr value) {
        return value instanceof Expr.Constant
                || value instanceof Expr.UnaryOp operation
                        && operation.operand() instanceof Expr.Constant;
    }
}

package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;

import pyloom.translator.ast.Expr;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.RuntimeMember;

import java.util.ArrayList;
import java.util.List;

/** Lowers list, tuple and set displays. */
final class LowerDisplay {

    private LowerDisplay() {}

    static Operand lowerList(Expr.ListExpr list, Context context) {
        return lower("list", "toList", list.elts(), context);
    }

    static Operand lowerTuple(Expr.Tuple tuple, Context context) {
        return lower("tuple", "toTuple", tuple.elts(), context);
    }

    static Operand lowerSet(Expr.Set set, Context context) {
        return lower("set", "toSet", set.elts(), context);
    }

    private static Operand lower(
            String function, String conversion, List<Expr> elements, Context context) {
        if (LargeDisplay.isLarge(elements)) {
            return Operand.object(Java.call(LargeDisplay.elements(elements, context), conversion));
        }
        if (elements.stream().anyMatch(Expr.Starred.class::isInstance)) {
            return Operand.object(Java.call(collect(elements, context), conversion));
        }
        List<Operand> operands = Sequence.lower(elements, context);
        return Operand.object(
                Java.runtime(RuntimeMember.py(function), LowerCall.spreadable(operands)));
    }

    /** {@return a chain of calls that collects elements, some of them starred} */
    static Expression collect(List<Expr> elements, Context context) {
        List<Sequence.Part> parts = new ArrayList<>();
        for (Expr element : elements) {
            Expr value = element instanceof Expr.Starred starred ? starred.value() : element;
            parts.add(at -> Expressions.lower(value, at));
        }
        List<Operand> operands = Sequence.lowerParts(parts, context);
        Expression chain = Java.runtime(RuntimeMember.py("elements"));
        for (int i = 0; i < elements.size(); i++) {
            String method = elements.get(i) instanceof Expr.Starred ? "spread" : "with";
            chain = Java.call(chain, method, operands.get(i).java());
        }
        return chain;
    }
}

package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;

import pyloom.translator.ast.Expr;
import pyloom.translator.emit.NodeNotes;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.RuntimeMember;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Lowers dict displays. */
final class LowerDict {

    private LowerDict() {}

    static Operand lower(Expr.Dict dict, Context context) {
        if (LargeDisplay.isLarge(dict.keys()) || LargeDisplay.isLarge(dict.values())) {
            return Operand.object(Java.call(LargeDisplay.entries(dict, context), "toDict"));
        }
        List<Sequence.Part> parts = new ArrayList<>();
        for (int i = 0; i < dict.keys().size(); i++) {
            Expr key = dict.keys().get(i);
            Expr value = dict.values().get(i);
            if (key != null) {
                parts.add(at -> Expressions.lower(key, at));
            }
            parts.add(at -> Expressions.lower(value, at));
        }
        List<Operand> operands = Sequence.lowerParts(parts, context);
        return Operand.object(
                dict.keys().stream().anyMatch(Objects::isNull)
                        ? chain(dict, operands)
                        : plain(operands));
    }

    private static Expression plain(List<Operand> operands) {
        MethodCallExpr call = Java.runtime(RuntimeMember.py("dict"), Sequence.java(operands));
        NodeNotes.argumentsInPairs(call);
        return call;
    }

    private static Expression chain(Expr.Dict dict, List<Operand> operands) {
        Expression chain = Java.runtime(RuntimeMember.py("entries"));
        int next = 0;
        for (Expr key : dict.keys()) {
            if (key == null) {
                chain = Java.call(chain, "spread", operands.get(next++).java());
            } else {
                Expression first = operands.get(next++).java();
                chain = Java.call(chain, "with", first, operands.get(next++).java());
            }
        }
        return Java.call(chain, "toDict");
    }
}

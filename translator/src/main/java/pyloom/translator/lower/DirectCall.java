package pyloom.translator.lower;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;

import pyloom.translator.ast.Arg;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Stmt;
import pyloom.translator.emit.NodeNotes;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.scope.Scope;
import pyloom.translator.types.ArgumentBinding;
import pyloom.translator.types.FunctionFacts;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Calls of functions of the program that are known: of their Java methods. Arguments are evaluated
 * in the order of the call; those of a function inside a function come behind what it captures.
 */
final class DirectCall {

    private DirectCall() {}

    static Operand lower(Expr.Call call, FunctionFacts function, Context context) {
        Stmt.FunctionDef def = (Stmt.FunctionDef) function.definition();
        Scope scope = context.file().scopeOf(def);
        List<Expr> bound = ArgumentBinding.of(def.args(), call);
        Map<Expr, Operand> operands = evaluated(call, bound, context);
        Names names = Names.of(context.file(), scope);
        List<Expression> values = new ArrayList<>(LocalFunction.captured(scope, context));
        List<Arg> parameters = Signatures.parameters(def.args());
        for (int i = 0; i < parameters.size(); i++) {
            JavaType type = names.typeOf(scope.mangle(parameters.get(i).arg()));
            values.add(Coercion.to(type, operands.get(bound.get(i))));
        }
        MethodCallExpr java =
                new MethodCallExpr(
                        null, context.file().directMethod(function), new NodeList<>(values));
        JavaType result = Direct.result(function);
        if (result != null) {
            return Operand.of(java, result);
        }
        context.block().add(NodeNotes.from(call.span(), java));
        return new Operand(Java.nothing(), Operand.Type.NULL);
    }

    /** The values of the arguments, safe to stand in the order of the parameters. */
    private static Map<Expr, Operand> evaluated(Expr.Call call, List<Expr> bound, Context context) {
        List<Expr> order = new ArrayList<>(call.args());
        call.keywords().forEach(each -> order.add(each.value()));
        boolean isInOrder = isInOrder(order, bound);
        List<Expr> all = new ArrayList<>(order);
        bound.stream().filter(each -> !contains(order, each)).forEach(all::add);
        List<Operand> operands = Sequence.lower(all, context);
        Map<Expr, Operand> values = new IdentityHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            Operand operand = operands.get(i);
            boolean mayStay = isInOrder || operand.isRepeatable();
            values.put(all.get(i), mayStay ? operand : Sequence.hold(operand, context));
        }
        return values;
    }

    private static boolean isInOrder(List<Expr> order, List<Expr> bound) {
        int next = 0;
        for (Expr value : bound) {
            if (next < order.size() && order.get(next) == value) {
                next++;
            }
        }
        return next == order.size();
    }

    private static boolean contains(List<Expr> expressions, Expr wanted) {
        return expressions.stream().anyMatch(each -> each == wanted);
    }
}

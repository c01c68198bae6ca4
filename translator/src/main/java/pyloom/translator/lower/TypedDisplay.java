package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;

import pyloom.translator.ast.Expr;
import pyloom.translator.emit.NodeNotes;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.lower.tree.RuntimeMember;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Lists, sets, dicts and tuples that are written out and whose elements have proven types. */
final class TypedDisplay {

    private static final int MAX_ELEMENTS = 100;

    private TypedDisplay() {}

    static Operand lower(Expr.ListExpr list, Context context) {
        return lower("listOf", list, list.elts(), context);
    }

    static Operand lower(Expr.Set set, Context context) {
        return lower("setOf", set, set.elts(), context);
    }

    private static Operand lower(
            String function, Expr display, List<Expr> elements, Context context) {
        JavaType type = Forms.of(context.typeOf(display));
        if (!type.isContainer() || hasStar(elements) || elements.size() > MAX_ELEMENTS) {
            return null;
        }
        List<Expression> arguments = new ArrayList<>();
        JavaType part = type.arguments().getFirst();
        for (Operand each : Sequence.lower(elements, context)) {
            arguments.add(Coercion.boxed(part, each));
        }
        if (arguments.size() == 1) {
            arguments.set(0, single(arguments.getFirst(), part));
        }
        return Operand.of(Java.runtime(RuntimeMember.typed(function), arguments), type);
    }

    /** An only argument must not look as if it could be the array of all of them. */
    private static Expression single(Expression element, JavaType type) {
        if (element instanceof NullLiteralExpr) {
            return Java.cast(type.node(), element);
        }
        if (Coercion.isUncheckedCast(element)) {
            ((MethodCallExpr) element).setTypeArguments(type.node());
        }
        return element;
    }

    static Operand lower(Expr.Tuple tuple, Context context) {
        JavaType type = Forms.of(context.typeOf(tuple));
        if (!type.isTuple() || hasStar(tuple.elts())) {
            return null;
        }
        List<Operand> elements = Sequence.lower(tuple.elts(), context);
        List<Expression> arguments = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            arguments.add(Coercion.boxed(type.arguments().get(i), elements.get(i)));
        }
        return Operand.of(Java.runtime(RuntimeMember.typed("tupleOf"), arguments), type);
    }

    static Operand lower(Expr.Dict dict, Context context) {
        JavaType type = Forms.of(context.typeOf(dict));
        boolean hasStar = dict.keys().stream().anyMatch(Objects::isNull);
        if (!type.isMap() || hasStar || dict.keys().size() > MAX_ELEMENTS) {
            return null;
        }
        List<Expr> all = new ArrayList<>();
        for (int i = 0; i < dict.keys().size(); i++) {
            all.add(dict.keys().get(i));
            all.add(dict.values().get(i));
        }
        List<Operand> operands = Sequence.lower(all, context);
        List<Expression> arguments = new ArrayList<>();
        for (int i = 0; i < operands.size(); i++) {
            arguments.add(Coercion.unshortened(type.arguments().get(i % 2), operands.get(i)));
        }
        MethodCallExpr call = Java.runtime(RuntimeMember.typed("dict"), arguments);
        NodeNotes.argumentsInPairs(call);
        return Operand.of(call, type);
    }

    private static boolean hasStar(List<Expr> elements) {
        return elements.stream().anyMatch(Expr.Starred.class::isInstance);
    }
}

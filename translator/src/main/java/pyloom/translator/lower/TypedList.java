package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;

import pyloom.translator.ast.Expr;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.lower.tree.RuntimeMember;

import java.util.ArrayList;
import java.util.List;

/** Lists whose elements have a proven type. */
final class TypedList {

    private static final int MAX_ELEMENTS = 100;

    private TypedList() {}

    static Operand lower(Expr.ListExpr list, Context context) {
        JavaType type = Forms.of(context.typeOf(list));
        boolean hasStar = list.elts().stream().anyMatch(Expr.Starred.class::isInstance);
        if (!type.isGeneric() || hasStar || list.elts().size() > MAX_ELEMENTS) {
            return null;
        }
        List<Expression> elements = new ArrayList<>();
        for (Operand each : Sequence.lower(list.elts(), context)) {
            elements.add(Coercion.boxed(type.arguments().getFirst(), each));
        }
        if (elements.size() == 1) {
            elements.set(0, single(elements.getFirst(), type.arguments().getFirst()));
        }
        return Operand.of(Java.runtime(RuntimeMember.typed("listOf"), elements), type);
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
}

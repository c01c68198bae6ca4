package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;

import pyloom.translator.ast.Expr;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaVariable;
import pyloom.translator.lower.tree.RuntimeMember;

import java.util.ArrayList;
import java.util.List;

/**
 * Lowers displays that are too large for one expression: the elements are collected by several
 * statements, which can be distributed over several methods.
 */
final class LargeDisplay {

    /** The nodes of a display from which on it is large, and those of one of its pieces. */
    private static final int LARGE = 1_500;

    private static final int PIECE = 500;

    private LargeDisplay() {}

    static boolean isLarge(List<Expr> elements) {
        int size = 0;
        for (Expr element : elements) {
            size += element == null ? 0 : ExpressionSize.of(element);
        }
        return size > LARGE;
    }

    /** {@return a collection of all elements, some of which may be starred} */
    static Expression elements(List<Expr> elements, Context context) {
        JavaVariable collected =
                context.hold(
                        Java.type(Runtime.ELEMENTS),
                        "elements",
                        Java.runtime(RuntimeMember.py("elements")));
        List<Expr> piece = new ArrayList<>();
        int size = 0;
        for (Expr element : elements) {
            if (element instanceof Expr.Starred starred) {
                add(piece, collected, context);
                Expression value = Expressions.lower(starred.value(), context).java();
                context.block().add(Java.call(collected.mention(), "spread", value));
                size = 0;
                continue;
            }
            piece.add(element);
            size += ExpressionSize.of(element);
            if (size > PIECE) {
                add(piece, collected, context);
                size = 0;
            }
        }
        add(piece, collected, context);
        return collected.mention();
    }

    /** {@return a collection of all entries; a key is null where its value is unpacked} */
    static Expression entries(Expr.Dict dict, Context context) {
        JavaVariable collected =
                context.hold(
                        Java.type(Runtime.ENTRIES),
                        "entries",
                        Java.runtime(RuntimeMember.py("entries")));
        List<Expr> piece = new ArrayList<>();
        int size = 0;
        for (int i = 0; i < dict.keys().size(); i++) {
            Expr key = dict.keys().get(i);
            Expr value = dict.values().get(i);
            if (key == null) {
                add(piece, collected, context);
                Expression mapping = Expressions.lower(value, context).java();
                context.block().add(Java.call(collected.mention(), "spread", mapping));
                size = 0;
                continue;
            }
            piece.addAll(List.of(key, value));
            size += ExpressionSize.of(key) + ExpressionSize.of(value);
            if (size > PIECE) {
                add(piece, collected, context);
                size = 0;
            }
        }
        add(piece, collected, context);
        return collected.mention();
    }

    private static void add(List<Expr> piece, JavaVariable collected, Context context) {
        if (!piece.isEmpty()) {
            List<Operand> operands = Sequence.lower(piece, context);
            context.block()
                    .add(Java.call(collected.mention(), "withAll", LowerCall.spreadable(operands)));
            piece.clear();
        }
    }
}

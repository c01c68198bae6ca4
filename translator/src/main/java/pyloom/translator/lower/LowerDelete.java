package pyloom.translator.lower;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Stmt;
import pyloom.translator.emit.text.StringLiterals;
import pyloom.translator.lower.tree.Java;

import java.util.List;

/** Lowers {@code del}. */
final class LowerDelete {

    private LowerDelete() {}

    static void lower(Stmt.Delete deletion, Context context) {
        deletion.targets().forEach(target -> delete(target, context));
    }

    private static void delete(Expr target, Context context) {
        switch (target) {
            case Expr.Name name ->
                    context.block().add(context.names().variable(name.id()).delete());
            case Expr.Attribute attribute ->
                    context.block()
                            .add(
                                    Java.runtime(
                                            Runtime.DEL_ATTR,
                                            Expressions.lower(attribute.value(), context).java(),
                                            StringLiterals.of(context.mangle(attribute.attr()))));
            case Expr.Subscript subscript -> {
                List<Operand> operands =
                        Sequence.lower(subscript.value(), subscript.slice(), context);
                context.block().add(Java.runtime(Runtime.DEL_ITEM, Sequence.java(operands)));
            }
            case Expr.Tuple tuple -> tuple.elts().forEach(each -> delete(each, context));
            case Expr.ListExpr list -> list.elts().forEach(each -> delete(each, context));
            default -> throw new IllegalStateException("not a target of del: " + target);
        }
    }
}

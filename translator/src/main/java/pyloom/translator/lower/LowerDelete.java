package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Stmt;
import pyloom.translator.emit.NodeNotes;
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
            case Expr.Name name -> add(context.names().variable(name.id()).delete(), name, context);
            case Expr.Attribute attribute -> {
                Expression object = Expressions.lower(attribute.value(), context).java();
                Expression name = StringLiterals.of(context.mangle(attribute.attr()));
                add(Java.runtime(Runtime.DEL_ATTR, object, name), attribute, context);
            }
            case Expr.Subscript subscript when TypedItems.delete(subscript, context) -> {}
            case Expr.Subscript subscript -> {
                List<Operand> operands =
                        Sequence.lower(subscript.value(), subscript.slice(), context);
                Expression deletion = Java.runtime(Runtime.DEL_ITEM, Sequence.java(operands));
                add(deletion, subscript, context);
            }
            case Expr.Tuple tuple -> tuple.elts().forEach(each -> delete(each, context));
            case Expr.ListExpr list -> list.elts().forEach(each -> delete(each, context));
            default -> throw new IllegalStateException("not a target of del: " + target);
        }
    }

    private static void add(Expression deletion, Expr target, Context context) {
        context.block().add(NodeNotes.from(Places.of(target), deletion));
    }
}

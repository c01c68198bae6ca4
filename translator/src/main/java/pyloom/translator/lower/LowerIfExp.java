package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;

import pyloom.translator.ast.Expr;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaVariable;

/** Lowers {@code body if test else orelse}. */
final class LowerIfExp {

    private LowerIfExp() {}

    static Operand lower(Expr.IfExp choice, Context context) {
        Boolean known = Tests.constantTruth(choice.test());
        if (known != null) {
            return Expressions.lower(known ? choice.body() : choice.orelse(), context);
        }
        Expression test = Tests.lower(choice.test(), context);
        Block whenTrue = new Block();
        Block whenFalse = new Block();
        Operand yes = Expressions.lower(choice.body(), context.in(whenTrue));
        Operand no = Expressions.lower(choice.orelse(), context.in(whenFalse));
        if (whenTrue.isEmpty() && whenFalse.isEmpty()) {
            return inline(test, yes, no);
        }
        JavaVariable value = context.hold(Java.object(), "value", null);
        whenTrue.add(Java.assign(value.mention(), yes.java()));
        whenFalse.add(Java.assign(value.mention(), no.java()));
        context.block().add(Statements.ifThenElse(test, whenTrue, whenFalse));
        return Operand.object(value.mention());
    }

    private static Operand inline(Expression test, Operand yes, Operand no) {
        if (yes.type() == no.type()) {
            return new Operand(Java.choose(test, yes.java(), no.java()), yes.type());
        }
        return Operand.object(Java.choose(test, yes.boxed(), no.boxed()));
    }
}

package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.ForEachStmt;

import pyloom.translator.ast.Stmt;
import pyloom.translator.emit.NodeNotes;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaVariable;

/** Lowers {@code for}. */
final class LowerFor {

    private LowerFor() {}

    static void lower(Stmt.For loop, Context context) {
        LoopElse otherwise = LoopElse.of(loop.orelse(), context);
        Expression iterable =
                Java.runtime(Runtime.ITERATE, Expressions.lower(loop.iter(), context).java());
        NodeNotes.from(loop.iter().span(), iterable);
        JavaVariable item = JavaVariable.helper(Hints.elementOf(loop.iter()));
        Block body = new Block();
        Context inside = context.in(body).with(context.jumps().inLoop(otherwise.label()));
        LowerTarget.assign(loop.target(), Operand.object(item.mention()), inside);
        body.markFrom(0, loop.target().span());
        Statements.lower(loop.body(), inside);
        otherwise.add(
                new ForEachStmt(
                        Context.declaration(Java.object(), item, null),
                        iterable,
                        body.toStatement()),
                context);
    }
}

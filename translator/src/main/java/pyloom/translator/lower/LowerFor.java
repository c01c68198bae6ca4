package pyloom.translator.lower;

import com.github.javaparser.ast.stmt.ForEachStmt;

import pyloom.translator.ast.Stmt;
import pyloom.translator.emit.NodeNotes;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.lower.tree.JavaVariable;

/** Lowers {@code for}. */
final class LowerFor {

    private LowerFor() {}

    static void lower(Stmt.For loop, Context context) {
        LoopElse otherwise = LoopElse.of(loop.orelse(), context);
        TypedFor over = TypedFor.over(loop.iter(), context);
        if (over == null) {
            over =
                    new TypedFor(
                            Java.runtime(
                                    Runtime.ITERATE,
                                    Expressions.lower(loop.iter(), context).java()),
                            JavaType.OBJECT);
        }
        NodeNotes.from(loop.iter().span(), over.java());
        JavaVariable item = JavaVariable.helper(Hints.elementOf(loop.iter())).typed(over.element());
        Block body = new Block();
        Context inside = context.in(body).with(context.jumps().inLoop(otherwise.label()));
        LowerTarget.assign(loop.target(), Operand.of(item.mention(), item.type()), inside);
        body.markFrom(0, loop.target().span());
        Statements.lower(loop.body(), inside);
        otherwise.add(
                new ForEachStmt(
                        Context.declaration(item.type().node(), item, null),
                        over.java(),
                        body.toStatement()),
                context);
    }
}

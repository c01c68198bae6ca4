package pyloom.translator.lower;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.type.VarType;

import pyloom.translator.ast.Stmt;
import pyloom.translator.emit.NodeNotes;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.lower.tree.JavaVariable;
import pyloom.translator.lower.tree.RuntimeMember;

/** Lowers {@code for}. */
final class LowerFor {

    private LowerFor() {}

    static void lower(Stmt.For loop, Context context) {
        if (Endings.isTemporary(loop.iter(), context)) {
            ending(loop, context);
            return;
        }
        lowerOver(loop, TypedFor.of(loop.target(), loop.iter(), context), context);
    }

    /** A loop that ends the generator it was made for, however it is left. */
    private static void ending(Stmt.For loop, Context context) {
        TypedFor typed = TypedFor.typed(loop.target(), loop.iter(), context);
        Expression iterable =
                typed == null ? Expressions.lower(loop.iter(), context).java() : typed.java();
        JavaType element = typed == null ? JavaType.OBJECT : typed.element();
        Expression opened = Java.runtime(RuntimeMember.py("temporary"), iterable);
        NodeNotes.from(loop.iter().span(), opened);
        JavaVariable items = JavaVariable.helper(Hints.of(iterable));
        VariableDeclarationExpr resource = Context.declaration(new VarType(), items, opened);
        Block inside = new Block();
        lowerOver(loop, new TypedFor(items.mention(), element), context.in(inside));
        TryStmt attempt = new TryStmt();
        attempt.setResources(new NodeList<>(resource));
        attempt.setTryBlock(inside.toStatement());
        context.block().add(attempt);
    }

    private static void lowerOver(Stmt.For loop, TypedFor over, Context context) {
        LoopElse otherwise = LoopElse.of(loop.orelse(), context);
        NodeNotes.from(loop.iter().span(), over.head());
        JavaVariable item = JavaVariable.helper(Hints.elementOf(loop.iter())).typed(over.element());
        Block body = new Block();
        Context inside = context.in(body).with(context.jumps().inLoop(otherwise.label()));
        LowerTarget.assign(loop.target(), Operand.of(item.mention(), item.type()), inside);
        body.markFrom(0, loop.target().span());
        Statements.lower(loop.body(), inside);
        otherwise.add(
                new ForEachStmt(
                        Context.declaration(item.type().node(), item, null),
                        over.head(),
                        body.toStatement()),
                context);
    }
}

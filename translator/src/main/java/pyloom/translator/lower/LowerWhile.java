package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.WhileStmt;

import pyloom.translator.ast.Stmt;
import pyloom.translator.lower.tree.Java;

/** Lowers {@code while}. */
final class LowerWhile {

    private LowerWhile() {}

    static void lower(Stmt.While loop, Context context) {
        Boolean known = Tests.constantTruth(loop.test());
        if (known != null && !known) {
            Statements.lower(loop.orelse(), context);
            return;
        }
        LoopElse otherwise = LoopElse.of(loop.orelse(), context);
        Block before = new Block();
        Expression test = Tests.lower(loop.test(), context.in(before));
        Block body = new Block();
        Context inside = context.in(body).with(context.jumps().inLoop(otherwise.label()));
        if (!before.isEmpty()) {
            body.addAll(before);
            // not a break of the program: an else part runs
            body.add(Statements.ifThen(Java.not(test), Jumps.plainBreak()));
            test = Java.bool(true);
        }
        Statements.lower(loop.body(), inside);
        otherwise.add(new WhileStmt(test, body.toStatement()), context);
    }
}

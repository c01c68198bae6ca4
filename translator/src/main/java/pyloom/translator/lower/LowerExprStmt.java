package pyloom.translator.lower;

import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Stmt;
import pyloom.translator.lower.tree.Java;

/** Lowers expressions whose value nobody wants. */
final class LowerExprStmt {

    private LowerExprStmt() {}

    static void lower(Stmt.ExprStmt statement, Context context) {
        evaluate(statement.value(), context);
    }

    /** Evaluates an expression for its effects. */
    static void evaluate(Expr expression, Context context) {
        if (!(expression instanceof Expr.Constant) && !NativeCall.run(expression, context)) {
            discard(Expressions.lower(expression, context), context.block());
        }
    }

    /** Adds the evaluation of {@code operand}, if it can have any effect. */
    static void discard(Operand operand, Block block) {
        if (operand.isFixed()) {
            return;
        }
        Expression java = operand.java();
        boolean isStatement =
                java instanceof MethodCallExpr
                        || java instanceof AssignExpr
                        || java instanceof ObjectCreationExpr
                        || operand.variable() != null;
        block.add(isStatement ? java : toNowhere(java));
    }

    private static Expression toNowhere(Expression value) {
        return new VariableDeclarationExpr(new VariableDeclarator(Java.object(), "_", value));
    }
}

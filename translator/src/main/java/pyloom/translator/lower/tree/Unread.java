package pyloom.translator.lower.tree;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;

import java.util.List;

/** Gives the variable {@code _}, where nobody reads it, Java's form for what is not used. */
final class Unread {

    private static final String UNDERSCORE = "_";

    private Unread() {}

    /** Replaces all assignments to {@code variable}, if it is such a one. */
    static void drop(JavaVariable variable, List<SimpleName> mentions) {
        if (UNDERSCORE.equals(variable.pythonName())
                && variable.role() == JavaVariable.Role.LOCAL
                && mentions.stream().allMatch(name -> assignment(name) != null)) {
            mentions.forEach(name -> drop(assignment(name)));
        }
    }

    /** The assignment statement to the variable that {@code name} mentions, or null. */
    private static AssignExpr assignment(SimpleName name) {
        Node expression = name.getParentNode().orElseThrow();
        return expression.getParentNode().orElse(null) instanceof AssignExpr assignment
                        && assignment.getTarget() == expression
                        && !Unbinding.isUnbinding(assignment)
                        && assignment.getParentNode().orElse(null) instanceof ExpressionStmt
                ? assignment
                : null;
    }

    private static void drop(AssignExpr assignment) {
        ExpressionStmt statement = (ExpressionStmt) assignment.getParentNode().orElseThrow();
        Expression value = assignment.getValue();
        ForEachStmt loop = loopOver(value, statement);
        if (loop != null) {
            loop.getVariable().getVariable(0).setName(UNDERSCORE);
            statement.remove();
        } else if (value instanceof ArrayAccessExpr) {
            statement.remove();
        } else {
            statement.setExpression(
                    new VariableDeclarationExpr(
                            new VariableDeclarator(Java.object(), UNDERSCORE, Java.detach(value))));
        }
    }

    /** The loop whose variable is {@code value}, if that is all the variable is for. */
    private static ForEachStmt loopOver(Expression value, ExpressionStmt statement) {
        return value instanceof NameExpr name
                        && JavaVariable.mentionedBy(name) != null
                        && statement.getParentNode().flatMap(Node::getParentNode).orElse(null)
                                instanceof ForEachStmt loop
                        && JavaVariable.mentionedBy(loop.getVariable().getVariable(0).getName())
                                == JavaVariable.mentionedBy(name)
                        && LocalVariables.mentions(loop.getBody(), JavaVariable.mentionedBy(name))
                                        .size()
                                == 1
                ? loop
                : null;
    }
}

package pyloom.translator.lower.tree;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;

import java.util.List;

/**
 * Lets a variable of Python be the helper that its value was built in: instead of {@code list}
 * being filled and then {@code names = list}, {@code names} is filled. Both live in one block, so
 * that nobody sees the variable while it is filled.
 */
final class HelperMerge {

    private HelperMerge() {}

    static void run(BlockStmt body) {
        for (BlockStmt block : body.findAll(BlockStmt.class)) {
            NodeList<Statement> statements = block.getStatements();
            for (int i = statements.size() - 1; i > 0; i--) {
                merge(statements, i);
            }
        }
    }

    private static void merge(NodeList<Statement> statements, int index) {
        VariableDeclarator copy = declarator(statements.get(index));
        if (copy == null || copy.getInitializer().isEmpty()) {
            return;
        }
        JavaVariable variable = JavaVariable.mentionedBy(copy.getName());
        JavaVariable helper = JavaVariable.mentionedBy(copy.getInitializer().get());
        if (variable == null
                || variable.role() != JavaVariable.Role.LOCAL
                || helper == null
                || helper.role() != JavaVariable.Role.HELPER) {
            return;
        }
        int start = indexOfDeclaration(statements, helper, index);
        boolean isMergeable =
                start >= 0
                        && !isMentioned(variable, statements.subList(start, index))
                        && !isMentioned(helper, statements.subList(index + 1, statements.size()))
                        && isOnlyRead(variable, statements.subList(index + 1, statements.size()));
        if (!isMergeable) {
            return;
        }
        for (Statement statement : statements.subList(start, index)) {
            LocalVariables.mentions(statement, helper).forEach(variable::takeOver);
        }
        statements.remove(index);
    }

    private static VariableDeclarator declarator(Statement statement) {
        return statement instanceof ExpressionStmt simple
                        && simple.getExpression() instanceof VariableDeclarationExpr declaration
                ? declaration.getVariable(0)
                : null;
    }

    private static int indexOfDeclaration(
            List<Statement> statements, JavaVariable helper, int before) {
        for (int i = before - 1; i >= 0; i--) {
            VariableDeclarator declarator = declarator(statements.get(i));
            if (declarator != null && JavaVariable.mentionedBy(declarator.getName()) == helper) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isMentioned(JavaVariable variable, List<Statement> statements) {
        return statements.stream()
                .anyMatch(statement -> !LocalVariables.mentions(statement, variable).isEmpty());
    }

    private static boolean isOnlyRead(JavaVariable variable, List<Statement> statements) {
        return statements.stream()
                .flatMap(statement -> LocalVariables.mentions(statement, variable).stream())
                .noneMatch(HelperMerge::isAssigned);
    }

    private static boolean isAssigned(SimpleName name) {
        Node expression = name.getParentNode().orElseThrow();
        return expression.getParentNode().orElse(null) instanceof AssignExpr assignment
                && isTarget(assignment, expression);
    }

    private static boolean isTarget(AssignExpr assignment, Node expression) {
        Expression target = assignment.getTarget();
        return target == expression;
    }
}

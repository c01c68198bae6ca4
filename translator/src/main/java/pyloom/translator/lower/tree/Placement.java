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
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Declares one local variable in the innermost blocks that hold its uses: with its first assignment
 * where that comes first, as the variable of a loop where it is that. Uses that share no value get
 * declarations of their own.
 */
final class Placement {

    private final JavaVariable variable;

    /** The mentions of the variable and everything around them. */
    private final Set<Node> involved = Collections.newSetFromMap(new IdentityHashMap<>());

    Placement(JavaVariable variable, List<SimpleName> mentions) {
        this.variable = variable;
        for (SimpleName mention : mentions) {
            Node node = mention;
            while (node != null && involved.add(node)) {
                node = node.getParentNode().orElse(null);
            }
        }
    }

    /** Declares the variable, all of whose uses in {@code statements} find it set. */
    void declareIn(NodeList<Statement> statements) {
        boolean declared = false;
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            if (declared || !involved.contains(statement)) {
                continue;
            }
            if (canDeclareInside(statement)
                    && isClean(statements.subList(i + 1, statements.size()))) {
                declareInside(statement);
            } else {
                declareBefore(statements, i);
                declared = true;
            }
        }
    }

    /** Declares the variable with a value that stands for unset, before its first use. */
    void declareUnset(NodeList<Statement> statements) {
        int first = firstInvolved(statements);
        if (!merge(statements, first)) {
            boolean isTyped = !variable.type().equals(JavaType.OBJECT);
            statements.add(
                    first,
                    declaration(isTyped ? variable.type().initialValue() : Unbinding.absent()));
        }
    }

    /** {@return the index of the first of {@code statements} that mentions the variable} */
    int firstInvolved(List<Statement> statements) {
        int index = 0;
        while (!involved.contains(statements.get(index))) {
            index++;
        }
        return index;
    }

    private boolean isClean(List<Statement> statements) {
        return BoundAnalysis.of(variable, statements, false).isClean();
    }

    private boolean canDeclareInside(Statement statement) {
        return switch (statement) {
            case BlockStmt block -> isClean(block.getStatements());
            case IfStmt choice ->
                    !involved.contains(choice.getCondition())
                            && mayDeclareInside(choice.getThenStmt())
                            && choice.getElseStmt().map(this::mayDeclareInside).orElse(true);
            case WhileStmt loop ->
                    !involved.contains(loop.getCondition()) && mayDeclareInside(loop.getBody());
            case ForEachStmt loop ->
                    !involved.contains(loop.getIterable()) && mayDeclareInside(loop.getBody());
            case LabeledStmt labeled -> canDeclareInside(labeled.getStatement());
            case TryStmt attempt ->
                    attempt.getResources().stream().noneMatch(involved::contains)
                            && Children.of(attempt).stream().allMatch(this::mayDeclareInside);
            default -> false;
        };
    }

    private boolean mayDeclareInside(Statement part) {
        return !involved.contains(part) || canDeclareInside(part);
    }

    private void declareInside(Statement statement) {
        switch (statement) {
            case BlockStmt block -> declareIn(block.getStatements());
            case ForEachStmt loop -> {
                if (!becomesLoopVariable(loop)) {
                    declareInside(loop.getBody());
                }
            }
            default -> {
                for (Statement part : Children.of(statement)) {
                    if (involved.contains(part)) {
                        declareInside(part);
                    }
                }
            }
        }
    }

    private void declareBefore(NodeList<Statement> statements, int index) {
        if (!merge(statements, index)) {
            statements.add(index, declaration(null));
        }
    }

    /** Makes a declaration of the assignment at {@code index}, if it is one. */
    private boolean merge(NodeList<Statement> statements, int index) {
        if (!(statements.get(index) instanceof ExpressionStmt simple)
                || !(simple.getExpression() instanceof AssignExpr assignment)
                || JavaVariable.mentionedBy(assignment.getTarget()) != variable
                || assignment.getOperator() != AssignExpr.Operator.ASSIGN
                || !LocalVariables.mentions(assignment.getValue(), variable).isEmpty()) {
            return false;
        }
        Expression value = Java.detach(assignment.getValue());
        VariableDeclarationExpr declared = declare(value);
        simple.setExpression(declared);
        return true;
    }

    /**
     * Lets the variable of the loop be this variable, if all the loop's own is for is to set it.
     */
    private boolean becomesLoopVariable(ForEachStmt loop) {
        if (!(loop.getBody() instanceof BlockStmt body)
                || !(body.getStatements().getFirst().orElse(null) instanceof ExpressionStmt first)
                || !(first.getExpression() instanceof AssignExpr assignment)
                || JavaVariable.mentionedBy(assignment.getTarget()) != variable) {
            return false;
        }
        VariableDeclarator declarator = loop.getVariable().getVariable(0);
        JavaVariable element = JavaVariable.mentionedBy(declarator.getName());
        if (JavaVariable.mentionedBy(assignment.getValue()) != element
                || element == null
                || !element.type().isSameAs(variable.type())
                || LocalVariables.mentions(body, element).size() != 1) {
            return false;
        }
        declarator.setName(variable.declaredName());
        body.getStatements().removeFirst();
        return true;
    }

    private ExpressionStmt declaration(Expression initialValue) {
        return new ExpressionStmt(declare(initialValue));
    }

    private VariableDeclarationExpr declare(Expression initialValue) {
        return new VariableDeclarationExpr(
                new VariableDeclarator(
                        variable.type().node(), variable.declaredName(), initialValue));
    }
}

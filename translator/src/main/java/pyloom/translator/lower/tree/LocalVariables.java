package pyloom.translator.lower.tree;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.type.ClassOrInterfaceType;

import pyloom.translator.emit.NodeNotes;
import pyloom.translator.emit.text.StringLiterals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finishes a method: declares its variables, guards the reads of those that may be unset, and names
 * all of them.
 */
public final class LocalVariables {

    private static final String CELL = "pyloom.object.Cell";
    private static final RuntimeMember LOCAL =
            new RuntimeMember("pyloom.object.Variables", "local");

    private static final RuntimeMember GLOBAL =
            new RuntimeMember("pyloom.object.Variables", "global");

    private LocalVariables() {}

    /** Finishes the method with these parameters and this body. */
    public static void finish(List<Parameter> parameters, BlockStmt body) {
        mentionsByVariable(body).forEach(Unread::drop);
        Map<JavaVariable, List<SimpleName>> mentions = mentionsByVariable(body);
        mentions.forEach((variable, places) -> declare(variable, places, body.getStatements()));
        dropBareReads(body);
        HelperMerge.run(body);
        LocalNames.assign(parameters, body);
    }

    /** {@return whether {@code node} mentions {@code variable}} */
    public static boolean isMentioned(JavaVariable variable, Node node) {
        return !mentions(node, variable).isEmpty();
    }

    /** {@return the mentions of {@code variable} in {@code node}, its declaration aside} */
    static List<SimpleName> mentions(Node node, JavaVariable variable) {
        return node.findAll(SimpleName.class, name -> JavaVariable.mentionedBy(name) == variable);
    }

    private static Map<JavaVariable, List<SimpleName>> mentionsByVariable(Node root) {
        Map<JavaVariable, List<SimpleName>> mentions = new LinkedHashMap<>();
        for (SimpleName name : root.findAll(SimpleName.class)) {
            JavaVariable variable = JavaVariable.mentionedBy(name);
            if (variable != null) {
                mentions.computeIfAbsent(variable, _ -> new ArrayList<>()).add(name);
            }
        }
        return mentions;
    }

    private static void declare(
            JavaVariable variable, List<SimpleName> mentions, NodeList<Statement> statements) {
        switch (variable.role()) {
            case LOCAL -> {
                BoundAnalysis analysis = BoundAnalysis.of(variable, statements, false);
                boolean clean = analysis.isClean() && !hasUnbinding(mentions);
                Placement placement = new Placement(variable, mentions);
                guard(variable, analysis);
                if (clean) {
                    placement.declareIn(statements);
                } else {
                    placement.declareUnset(statements);
                }
            }
            case PARAMETER -> guard(variable, BoundAnalysis.of(variable, statements, true));
            case CELL -> declareCell(variable, mentions, statements);
            case HELPER -> {}
        }
    }

    private static boolean hasUnbinding(List<SimpleName> mentions) {
        return mentions.stream()
                .anyMatch(
                        name ->
                                name.getParentNode().flatMap(Node::getParentNode).orElse(null)
                                                instanceof AssignExpr assignment
                                        && Unbinding.isUnbinding(assignment));
    }

    /** A typed variable is proven to be set wherever it is read, beyond what Java can see. */
    private static void guard(JavaVariable variable, BoundAnalysis analysis) {
        if (!variable.type().equals(JavaType.OBJECT)) {
            return;
        }
        for (NameExpr read : analysis.unboundReads()) {
            if (!Peek.isPeek(read)) {
                Expression check = check(variable.isGlobal() ? GLOBAL : LOCAL, variable);
                NodeNotes.copySpan(read, check);
                read.replace(check);
            }
        }
        for (AssignExpr deletion : analysis.unboundDeletions()) {
            deletion.setValue(
                    check(
                            RuntimeMember.names(variable.isGlobal() ? "unsetGlobal" : "unset"),
                            variable));
        }
    }

    private static Expression check(RuntimeMember function, JavaVariable variable) {
        return Java.runtime(function, variable.mention(), StringLiterals.of(variable.pythonName()));
    }

    /** A cell is made once per call of its function, so never inside a loop. */
    private static void declareCell(
            JavaVariable cell, List<SimpleName> mentions, NodeList<Statement> statements) {
        Placement placement = new Placement(cell, mentions);
        int first = placement.firstInvolved(statements);
        Expression initialValue = initialValue(cell, statements.get(first));
        ClassOrInterfaceType type = Java.type(CELL);
        ObjectCreationExpr creation = new ObjectCreationExpr(null, type, new NodeList<>());
        if (initialValue != null) {
            creation.addArgument(Java.detach(initialValue));
        }
        VariableDeclarationExpr declaration =
                new VariableDeclarationExpr(
                        new VariableDeclarator(Java.type(CELL), cell.declaredName(), creation));
        if (initialValue != null) {
            ((ExpressionStmt) statements.get(first)).setExpression(declaration);
        } else {
            statements.add(first, new ExpressionStmt(declaration));
        }
    }

    /**
     * The value of {@code cell.set(value)}, if that is the statement and it is its only mention.
     */
    private static Expression initialValue(JavaVariable cell, Statement statement) {
        return statement instanceof ExpressionStmt simple
                        && simple.getExpression() instanceof MethodCallExpr call
                        && call.getNameAsString().equals("set")
                        && JavaVariable.mentionedBy(call.getScope().orElse(call)) == cell
                        && mentions(statement, cell).size() == 1
                ? call.getArgument(0)
                : null;
    }

    /** A read as a statement is there for the error of an unset variable only. */
    private static void dropBareReads(BlockStmt body) {
        for (ExpressionStmt statement : body.findAll(ExpressionStmt.class)) {
            if (statement.getExpression() instanceof NameExpr name
                    && JavaVariable.mentionedBy(name) != null) {
                statement.remove();
            }
        }
    }
}

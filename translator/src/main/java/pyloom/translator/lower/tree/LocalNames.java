package pyloom.translator.lower.tree;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.TryStmt;

import pyloom.translator.emit.text.NameAllocator;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names the variables of a finished method. Those of Python are named first, helpers give way to
 * them; of both kinds, variables share names where their scopes are apart. No variable hides a
 * field that the method uses.
 */
final class LocalNames {

    private final Map<JavaVariable, String> names = new IdentityHashMap<>();

    private LocalNames() {}

    static void assign(List<Parameter> parameters, BlockStmt body) {
        NameAllocator method = NameAllocator.forVariables();
        for (NameExpr name : body.findAll(NameExpr.class)) {
            if (JavaVariable.mentionedBy(name) == null) {
                method.reserve(name.getNameAsString());
            }
        }
        LocalNames naming = new LocalNames();
        for (Parameter parameter : parameters) {
            naming.namePythonVariable(parameter.getName(), method);
        }
        naming.nameDeclaredTwice(body, method);
        naming.nameDeclared(body, method, false);
        naming.names.values().forEach(method::reserve);
        for (SimpleName name : body.findAll(SimpleName.class)) {
            naming.namePythonVariable(name, method);
        }
        for (Parameter parameter : parameters) {
            naming.nameHelper(parameter.getName(), method);
        }
        naming.nameDeclared(body, method, true);
        naming.names.values().forEach(method::reserve);
        naming.nameParameters(body, method);
        parameters.forEach(naming::rename);
        naming.rename(body);
    }

    private void namePythonVariable(SimpleName name, NameAllocator scope) {
        JavaVariable variable = JavaVariable.mentionedBy(name);
        if (variable != null && variable.role() != JavaVariable.Role.HELPER) {
            names.computeIfAbsent(variable, it -> scope.allocate(it.preferredName()));
        }
    }

    /** Variables of several declarations have one name in all of the method. */
    private void nameDeclaredTwice(BlockStmt body, NameAllocator method) {
        Set<JavaVariable> declared = Collections.newSetFromMap(new IdentityHashMap<>());
        for (VariableDeclarator each : body.findAll(VariableDeclarator.class)) {
            JavaVariable variable = JavaVariable.mentionedBy(each.getName());
            if (variable != null && !declared.add(variable)) {
                namePythonVariable(each.getName(), method);
            }
        }
    }

    /** Names the parameters of lambdas; those of lambdas side by side may share names. */
    private void nameParameters(Node node, NameAllocator scope) {
        NameAllocator inside = scope;
        if (node instanceof LambdaExpr lambda) {
            inside = scope.inner();
            for (Parameter parameter : lambda.getParameters()) {
                nameHelper(parameter.getName(), inside);
            }
        }
        for (Node child : node.getChildNodes()) {
            nameParameters(child, inside);
        }
    }

    private void name(SimpleName declared, NameAllocator scope, boolean isHelper) {
        if (isHelper) {
            nameHelper(declared, scope);
        } else {
            namePythonVariable(declared, scope);
        }
    }

    private void nameHelper(SimpleName declared, NameAllocator scope) {
        JavaVariable variable = JavaVariable.mentionedBy(declared);
        if (variable != null && variable.role() == JavaVariable.Role.HELPER) {
            names.computeIfAbsent(variable, it -> scope.allocate(it.preferredName()));
        }
    }

    /** Names what a statement declares, in the order of the text. */
    private void nameDeclared(Statement statement, NameAllocator scope, boolean isHelper) {
        switch (statement) {
            case BlockStmt block -> {
                NameAllocator inner = scope.inner();
                block.getStatements().forEach(each -> nameDeclared(each, inner, isHelper));
            }
            case ExpressionStmt simple -> declare(simple.getExpression(), scope, isHelper);
            case ForEachStmt loop -> {
                NameAllocator inner = scope.inner();
                declare(loop.getVariable(), inner, isHelper);
                nameDeclared(loop.getBody(), inner, isHelper);
            }
            case TryStmt attempt -> nameDeclared(attempt, scope, isHelper);
            default -> Children.of(statement).forEach(each -> nameDeclared(each, scope, isHelper));
        }
    }

    private void nameDeclared(TryStmt attempt, NameAllocator scope, boolean isHelper) {
        NameAllocator resources = scope.inner();
        attempt.getResources().forEach(resource -> declare(resource, resources, isHelper));
        nameDeclared(attempt.getTryBlock(), resources, isHelper);
        for (CatchClause handler : attempt.getCatchClauses()) {
            NameAllocator inner = scope.inner();
            name(handler.getParameter().getName(), inner, isHelper);
            nameDeclared(handler.getBody(), inner, isHelper);
        }
        attempt.getFinallyBlock().ifPresent(block -> nameDeclared(block, scope, isHelper));
    }

    private void declare(Expression expression, NameAllocator scope, boolean isHelper) {
        if (expression instanceof VariableDeclarationExpr declaration) {
            for (VariableDeclarator variable : declaration.getVariables()) {
                name(variable.getName(), scope, isHelper);
            }
        }
    }

    private void rename(Node root) {
        for (SimpleName name : root.findAll(SimpleName.class)) {
            JavaVariable variable = JavaVariable.mentionedBy(name);
            if (variable != null) {
                name.setIdentifier(names.get(variable));
            }
        }
    }
}

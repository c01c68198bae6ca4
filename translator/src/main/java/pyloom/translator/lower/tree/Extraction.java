package pyloom.translator.lower.tree;

import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.VoidType;

import pyloom.translator.emit.text.NumberLiterals;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A run of statements on its way into a method of its own. What it reads becomes parameters. What
 * it changes and is used afterwards is what the method returns: a variable, or an array of several.
 * If it may return from the method around, it changes no variable, and gives what that method
 * returns, or {@code ABSENT}.
 */
final class Extraction {

    private final NodeList<Statement> statements;
    private final int start;
    private final int end;
    private final VariableTypes types;
    private final boolean returns;
    private final Set<JavaVariable> declared = new LinkedHashSet<>();
    private final Set<JavaVariable> inputs = new LinkedHashSet<>();
    private final Set<JavaVariable> outputs = new LinkedHashSet<>();

    Extraction(NodeList<Statement> statements, int start, int end, VariableTypes types) {
        this.statements = statements;
        this.start = start;
        this.end = end;
        this.types = types;
        returns = moved().stream().anyMatch(each -> each.findFirst(ReturnStmt.class).isPresent());
        moved().forEach(this::collectDeclared);
        moved().forEach(this::collectUsed);
        for (int i = end; i < statements.size(); i++) {
            for (SimpleName name : statements.get(i).findAll(SimpleName.class)) {
                JavaVariable variable = JavaVariable.mentionedBy(name);
                if (declared.contains(variable) && isDeclaredHere(variable)) {
                    outputs.add(variable);
                }
            }
        }
    }

    private List<Statement> moved() {
        return statements.subList(start, end);
    }

    private void collectDeclared(Statement statement) {
        for (VariableDeclarator each : statement.findAll(VariableDeclarator.class)) {
            addDeclared(each.getName());
        }
        statement.findAll(Parameter.class).forEach(each -> addDeclared(each.getName()));
    }

    private void addDeclared(SimpleName name) {
        JavaVariable variable = JavaVariable.mentionedBy(name);
        if (variable != null) {
            declared.add(variable);
        }
    }

    private void collectUsed(Statement statement) {
        for (SimpleName name : statement.findAll(SimpleName.class)) {
            JavaVariable variable = JavaVariable.mentionedBy(name);
            if (variable != null && !declared.contains(variable)) {
                inputs.add(variable);
                if (isAssigned(name)) {
                    outputs.add(variable);
                }
            }
        }
    }

    private static boolean isAssigned(SimpleName name) {
        Node expression = name.getParentNode().orElseThrow();
        return expression.getParentNode().orElse(null) instanceof AssignExpr assignment
                && assignment.getTarget() == expression;
    }

    /** Whether a statement of the run itself declares the variable, not one inside it. */
    private boolean isDeclaredHere(JavaVariable variable) {
        return moved().stream().anyMatch(statement -> declares(statement, variable));
    }

    private static boolean declares(Statement statement, JavaVariable variable) {
        return statement instanceof ExpressionStmt simple
                && simple.getExpression() instanceof VariableDeclarationExpr declaration
                && JavaVariable.mentionedBy(declaration.getVariable(0).getName()) == variable;
    }

    boolean isPossible() {
        return (outputs.isEmpty() || !returns)
                && outputs.stream().allMatch(types::isInitialised)
                && inputs.stream()
                        .allMatch(each -> types.isInitialised(each) && types.of(each) != null);
    }

    /** Moves the statements into a method; tells by how many there are fewer where they were. */
    int extractTo(MethodDeclaration method) {
        method.setModifiers(Modifier.Keyword.PRIVATE, Modifier.Keyword.STATIC);
        MethodCallExpr call = new MethodCallExpr(null, method.getNameAsString(), new NodeList<>());
        for (JavaVariable input : inputs) {
            method.addParameter(new Parameter(types.of(input).clone(), named(input)));
            call.addArgument(mention(input));
        }
        BlockStmt body = new BlockStmt();
        for (int i = start; i < end; i++) {
            Statement statement = statements.get(start);
            statements.remove(start);
            body.addStatement(statement);
        }
        List<Statement> replacement =
                returns ? orReturn(method, body, call) : give(method, body, call);
        method.setBody(body);
        for (int i = 0; i < replacement.size(); i++) {
            statements.add(start + i, replacement.get(i));
        }
        return end - start - replacement.size();
    }

    private List<Statement> orReturn(MethodDeclaration method, BlockStmt body, Expression call) {
        method.setType(Java.object());
        if (Completion.isNormal(body)) {
            body.addStatement(new ReturnStmt(Unbinding.absent()));
        } else {
            return List.of(new ReturnStmt(call));
        }
        String result = types.newName("result");
        Expression ended =
                Java.binary(Java.name(result), BinaryExpr.Operator.NOT_EQUALS, Unbinding.absent());
        BlockStmt exit = new BlockStmt(new NodeList<>(new ReturnStmt(Java.name(result))));
        Statement declaration =
                new ExpressionStmt(
                        new VariableDeclarationExpr(
                                new VariableDeclarator(Java.object(), result, call)));
        return List.of(new BlockStmt(new NodeList<>(declaration, new IfStmt(ended, exit, null))));
    }

    private List<Statement> give(MethodDeclaration method, BlockStmt body, Expression call) {
        if (outputs.isEmpty()) {
            method.setType(new VoidType());
            return List.of(new ExpressionStmt(call));
        }
        if (outputs.size() == 1) {
            JavaVariable output = outputs.iterator().next();
            method.setType(types.of(output).clone());
            body.addStatement(new ReturnStmt(mention(output)));
            return List.of(set(output, call));
        }
        method.setType(new ArrayType(Java.object()));
        NodeList<Expression> values = new NodeList<>();
        outputs.forEach(output -> values.add(mention(output)));
        ArrayCreationExpr array = new ArrayCreationExpr(Java.object());
        array.setInitializer(new ArrayInitializerExpr(values));
        body.addStatement(new ReturnStmt(array));
        String name = types.newName("state");
        List<Statement> replacement = new ArrayList<>();
        replacement.add(
                new ExpressionStmt(
                        new VariableDeclarationExpr(
                                new VariableDeclarator(new ArrayType(Java.object()), name, call))));
        int index = 0;
        for (JavaVariable output : outputs) {
            Expression element =
                    new ArrayAccessExpr(Java.name(name), NumberLiterals.ofInt(index++));
            Type type = types.of(output);
            boolean isObject = type.asString().equals("Object");
            replacement.add(set(output, isObject ? element : Java.cast(type.clone(), element)));
        }
        return replacement;
    }

    private Statement set(JavaVariable output, Expression value) {
        return new ExpressionStmt(
                inputs.contains(output)
                        ? Java.assign(mention(output), value)
                        : new VariableDeclarationExpr(
                                new VariableDeclarator(
                                        types.of(output).clone(), named(output), value)));
    }

    /** A mention with the name that the variable has got already. */
    private SimpleName named(JavaVariable variable) {
        SimpleName name = variable.declaredName();
        name.setIdentifier(types.nameOf(variable));
        return name;
    }

    private NameExpr mention(JavaVariable variable) {
        return variable.mention().setName(named(variable));
    }
}

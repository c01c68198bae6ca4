package pyloom.translator.lower;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;

import pyloom.translator.emit.NodeNotes;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.types.ClassType;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Fields that begin with a literal, an empty container or a new lock, whatever the constructor
 * gets: their values stand at the fields.
 */
final class FieldInitializers {

    private static final Set<String> DISPLAYS = Set.of("dict", "listOf", "setOf");

    /** Classes whose instances need nothing, and take a number at most. */
    private static final Set<String> SIMPLE =
            Set.of(
                    "Condition",
                    "Event",
                    "LifoQueue",
                    "Lock",
                    "PriorityQueue",
                    "PyDeque",
                    "Queue",
                    "RLock",
                    "Semaphore",
                    "SimpleQueue");

    private final ClassOrInterfaceDeclaration declaration;
    private final Set<String> variables = new HashSet<>(); // of the constructor at hand

    private FieldInitializers(ClassOrInterfaceDeclaration declaration) {
        this.declaration = declaration;
    }

    /** Takes what does not depend on anything out of the constructor of a class. */
    static void take(ClassOrInterfaceDeclaration declaration, ClassType type) {
        if (type.base() == null && type.nativeBase() == null && type.enumeration() == null) {
            FieldInitializers initializers = new FieldInitializers(declaration);
            declaration.getConstructors().forEach(initializers::takeFrom);
        }
    }

    private void takeFrom(ConstructorDeclaration constructor) {
        variables.clear();
        constructor.findAll(Parameter.class).forEach(it -> variables.add(it.getNameAsString()));
        constructor
                .findAll(VariableDeclarator.class)
                .forEach(it -> variables.add(it.getNameAsString()));
        NodeList<Statement> statements = constructor.getBody().getStatements();
        for (Statement statement : List.copyOf(statements)) {
            FieldDeclaration field = fieldSetBy(statement);
            boolean isFirst =
                    field != null
                            && statements.stream()
                                    .takeWhile(each -> each != statement)
                                    .noneMatch(each -> mentions(each, nameOf(field)));
            if (isFirst && hasRoomForComments(field, statement)) {
                move((ExpressionStmt) statement, field);
                statements.remove(statement);
            }
        }
        if (statements.isEmpty()
                && constructor.getParameters().isEmpty()
                && constructor.getComment().isEmpty()
                && NodeNotes.comments(constructor).isEmpty()) {
            constructor.remove();
        }
    }

    /** The field that a statement gives a value that does not depend on anything; else null. */
    private FieldDeclaration fieldSetBy(Statement statement) {
        if (!(statement instanceof ExpressionStmt it)) {
            return null;
        }
        return switch (it.getExpression()) {
            case AssignExpr assignment
                    when assignment.getOperator() == AssignExpr.Operator.ASSIGN
                            && isPlain(assignment.getValue()) ->
                    field(assignment.getTarget(), false);
            case MethodCallExpr call
                    when call.getNameAsString().equals("set")
                            && call.getScope().isPresent()
                            && call.getArguments().size() == 1
                            && isPlain(call.getArgument(0)) ->
                    field(call.getScope().get(), true);
            default -> null;
        };
    }

    private FieldDeclaration field(Expression target, boolean hasInitializer) {
        String name = fieldOfThis(target);
        return name == null || variables.contains(name) && target.isNameExpr()
                ? null
                : declaration
                        .getFieldByName(name)
                        .filter(
                                each ->
                                        !each.isStatic()
                                                && each.getVariable(0).getInitializer().isPresent()
                                                        == hasInitializer)
                        .orElse(null);
    }

    /** The name of what may be a field of the object that is being made; null for all else. */
    private static String fieldOfThis(Node node) {
        return switch (node) {
            case NameExpr name -> name.getNameAsString();
            case FieldAccessExpr access when access.getScope() instanceof ThisExpr ->
                    access.getNameAsString();
            default -> null;
        };
    }

    private static String nameOf(FieldDeclaration field) {
        return field.getVariable(0).getNameAsString();
    }

    private static boolean mentions(Node node, String field) {
        return node.findFirst(Expression.class, each -> field.equals(fieldOfThis(each)))
                .isPresent();
    }

    /** Whether evaluating it earlier makes no difference, and cannot fail. */
    private static boolean isPlain(Expression value) {
        return switch (value) {
            case LiteralExpr _ -> true;
            case ObjectCreationExpr creation ->
                    creation.getAnonymousClassBody().isEmpty()
                            && Java.isLibrary(creation.getType())
                            && SIMPLE.contains(creation.getType().getNameAsString())
                            && creation.getArguments().stream()
                                    .allMatch(LiteralExpr.class::isInstance);
            case MethodCallExpr call ->
                    call.getScope().isEmpty()
                            && DISPLAYS.contains(call.getNameAsString())
                            && call.getArguments().stream().allMatch(LiteralExpr.class::isInstance);
            default -> false;
        };
    }

    private static boolean hasRoomForComments(FieldDeclaration field, Statement statement) {
        return NodeNotes.comments(field).isEmpty() || NodeNotes.comments(statement).isEmpty();
    }

    private static void move(ExpressionStmt statement, FieldDeclaration field) {
        VariableDeclarator variable = field.getVariable(0);
        switch (statement.getExpression()) {
            case AssignExpr assignment -> {
                boolean isDefault =
                        assignment.getValue() instanceof NullLiteralExpr && !field.isFinal();
                if (!isDefault) {
                    variable.setInitializer(assignment.getValue());
                }
            }
            case MethodCallExpr call -> {
                ObjectCreationExpr counter =
                        (ObjectCreationExpr) variable.getInitializer().orElseThrow();
                if (!call.getArgument(0).toString().equals("0")) {
                    counter.addArgument(call.getArgument(0));
                }
            }
            default -> throw new IllegalStateException("no assignment: " + statement);
        }
        if (!NodeNotes.comments(statement).isEmpty()) {
            NodeNotes.moveComments(statement, field);
        }
    }
}

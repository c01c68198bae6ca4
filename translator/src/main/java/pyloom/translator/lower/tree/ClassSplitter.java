package pyloom.translator.lower.tree;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.type.VoidType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Spreads the members of a class over nested classes if they are more than a class file can hold:
 * its constants are numbered in 16 bits, and its initialiser is a method like any other.
 *
 * <p>The classes with the codes of functions have a method that does nothing but initialise them;
 * the body of the module calls these first, so that the codes get their numbers in order.
 */
public final class ClassSplitter {

    /** From how many members on a class is split, and how many a nested class gets. */
    private static final int MANY = 1_500;

    private static final int SOME = 750;

    /** How many expressions the methods of a nested class hold, and what a method counts itself. */
    private static final int MUCH = 10_000;

    private static final int METHOD_SIZE = 5;
    private static final String INITIALIZE = "initialize";

    private final ClassOrInterfaceDeclaration owner;
    private final UnaryOperator<String> allocator;
    private final Map<String, String> fieldOwners = new HashMap<>();
    private final Map<String, String> methodOwners = new HashMap<>();
    private final List<ClassOrInterfaceDeclaration> parts = new ArrayList<>();
    private final Map<BodyDeclaration<?>, ClassOrInterfaceDeclaration> destinations =
            new IdentityHashMap<>();
    private final List<String> codeClasses = new ArrayList<>();
    private final List<FieldDeclaration> codes = new ArrayList<>();

    private ClassSplitter(ClassOrInterfaceDeclaration owner, UnaryOperator<String> allocator) {
        this.owner = owner;
        this.allocator = allocator;
    }

    /**
     * Splits the class of a module, if it must be.
     *
     * @param unit the finished file
     * @param owner the class
     * @param staying the fields and methods that stay; the method that all begins with is {@code
     *     body}
     * @param allocator gives a free type name like the one it is asked for
     */
    public static void split(
            CompilationUnit unit,
            ClassOrInterfaceDeclaration owner,
            Set<String> staying,
            String body,
            UnaryOperator<String> allocator) {
        if (owner.getFields().size() + owner.getMethods().size() <= MANY) {
            return;
        }
        ClassSplitter splitter = new ClassSplitter(owner, allocator);
        splitter.moveFields(staying);
        splitter.moveMethods(staying);
        splitter.distribute();
        splitter.redirect(unit);
        splitter.initializeFirst(body);
        EntrySwitches.of(unit, splitter.codes, allocator).forEach(owner::addMember);
    }

    private void moveFields(Set<String> staying) {
        Map<String, List<FieldDeclaration>> byType = new LinkedHashMap<>();
        for (FieldDeclaration field : owner.getFields()) {
            if (!staying.contains(field.getVariable(0).getNameAsString())) {
                String type = field.getVariable(0).getTypeAsString();
                byType.computeIfAbsent(type, unused -> new ArrayList<>()).add(field);
            }
        }
        byType.forEach(
                (type, fields) -> {
                    for (int i = 0; i < fields.size(); i += SOME) {
                        List<FieldDeclaration> part =
                                fields.subList(i, Math.min(fields.size(), i + SOME));
                        String name = move(type + "Fields", part);
                        part.forEach(
                                each ->
                                        fieldOwners.put(
                                                each.getVariable(0).getNameAsString(), name));
                        if (type.equals("Code")) {
                            codeClasses.add(name);
                            codes.addAll(part);
                        }
                    }
                });
    }

    private void moveMethods(Set<String> staying) {
        List<MethodDeclaration> methods =
                owner.getMethods().stream()
                        .filter(method -> !staying.contains(method.getNameAsString()))
                        .toList();
        int start = 0;
        int size = 0;
        for (int i = 0; i < methods.size(); i++) {
            int next = METHOD_SIZE + MethodSplitter.size(methods.get(i));
            if (size + next > MUCH && size > 0) {
                moveMethods(methods.subList(start, i));
                start = i;
                size = 0;
            }
            size += next;
        }
        moveMethods(methods.subList(start, methods.size()));
    }

    private void moveMethods(List<MethodDeclaration> part) {
        String name = move("Functions", part);
        part.forEach(each -> methodOwners.put(each.getNameAsString(), name));
    }

    /** Makes a nested class for members, which are moved at the end, and returns its name. */
    private String move(String preferredName, List<? extends BodyDeclaration<?>> members) {
        ClassOrInterfaceDeclaration part = new ClassOrInterfaceDeclaration();
        part.setName(allocator.apply(preferredName));
        part.setModifiers(
                Modifier.Keyword.PRIVATE, Modifier.Keyword.STATIC, Modifier.Keyword.FINAL);
        part.addConstructor(Modifier.Keyword.PRIVATE).getBody().setStatements(new NodeList<>());
        parts.add(part);
        members.forEach(each -> destinations.put(each, part));
        return part.getNameAsString();
    }

    /**
     * Moves all members at once: taking one out of a class takes the longer the more are before it.
     */
    private void distribute() {
        List<BodyDeclaration<?>> members = List.copyOf(owner.getMembers());
        List.copyOf(owner.getChildNodes()).stream()
                .filter(BodyDeclaration.class::isInstance)
                .forEach(each -> each.setParentNode(null));
        owner.setMembers(new NodeList<>());
        for (BodyDeclaration<?> member : members) {
            destinations.getOrDefault(member, owner).addMember(member);
        }
        parts.forEach(owner::addMember);
    }

    /** Lets all that refers to the members find them where they are now. */
    private void redirect(CompilationUnit unit) {
        List<NameExpr> names = new ArrayList<>();
        unit.walk(
                node -> {
                    switch (node) {
                        case NameExpr name when isField(name) -> names.add(name);
                        case MethodCallExpr call when isCallOfMember(call) ->
                                call.setScope(scope(call.getNameAsString()));
                        case MethodReferenceExpr reference
                                when isOwner(reference.getScope())
                                        && methodOwners.containsKey(reference.getIdentifier()) ->
                                reference.setScope(scope(reference.getIdentifier()));
                        default -> {}
                    }
                });
        for (NameExpr name : names) {
            String field = name.getNameAsString();
            name.replace(new FieldAccessExpr(new NameExpr(fieldOwners.get(field)), field));
        }
    }

    private NameExpr scope(String method) {
        return new NameExpr(methodOwners.get(method));
    }

    private boolean isOwner(Expression scope) {
        return scope instanceof NameExpr name
                && name.getNameAsString().equals(owner.getNameAsString());
    }

    private boolean isCallOfMember(MethodCallExpr call) {
        return methodOwners.containsKey(call.getNameAsString())
                && References.member(call) == null
                && (call.getScope().isEmpty()
                        ? isInOwner(call)
                        : isOwner(call.getScope().orElseThrow()));
    }

    /** Whether a call without a scope means a method of the class and none of a class inside. */
    private boolean isInOwner(MethodCallExpr call) {
        for (Node around = call; around != null; around = around.getParentNode().orElse(null)) {
            if (around instanceof ClassOrInterfaceDeclaration type) {
                if (type == owner || parts.stream().anyMatch(each -> each == type)) {
                    return true;
                }
                if (!type.getMethodsByName(call.getNameAsString()).isEmpty()) {
                    return false;
                }
            }
        }
        return false;
    }

    private boolean isField(NameExpr name) {
        return fieldOwners.containsKey(name.getNameAsString())
                && JavaVariable.mentionedBy(name) == null
                && References.member(name) == null
                && References.imported(name) == null
                && !isParameterOfLambda(name);
    }

    private static boolean isParameterOfLambda(NameExpr name) {
        Node around = name;
        while (around != null) {
            if (around instanceof LambdaExpr lambda
                    && lambda.getParameters().stream()
                            .anyMatch(each -> each.getName().equals(name.getName()))) {
                return true;
            }
            around = around.getParentNode().orElse(null);
        }
        return false;
    }

    private void initializeFirst(String body) {
        BlockStmt statements = owner.getMethodsByName(body).getFirst().getBody().orElseThrow();
        for (int i = 0; i < codeClasses.size(); i++) {
            MethodDeclaration nothing = new MethodDeclaration();
            nothing.setName(INITIALIZE);
            nothing.setType(new VoidType());
            nothing.setModifiers(Modifier.Keyword.STATIC);
            nothing.setBody(new BlockStmt());
            nested(codeClasses.get(i)).addMember(nothing);
            Expression call = new MethodCallExpr(new NameExpr(codeClasses.get(i)), INITIALIZE);
            statements.getStatements().add(i, new ExpressionStmt(call));
        }
    }

    private ClassOrInterfaceDeclaration nested(String name) {
        return owner.getMembers().stream()
                .filter(ClassOrInterfaceDeclaration.class::isInstance)
                .map(ClassOrInterfaceDeclaration.class::cast)
                .filter(each -> each.getNameAsString().equals(name))
                .findFirst()
                .orElseThrow();
    }
}

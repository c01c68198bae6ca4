package pyloom.translator.lower.tree;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Imports what a finished file refers to. A static member keeps the name of its class where a
 * method or field of the file has the same name: Java would not look further.
 */
public final class FileReferences {

    private final CompilationUnit unit;
    private final Set<String> imports = new TreeSet<>();
    private final Set<String> staticImports = new TreeSet<>();
    private final Map<String, String> ownerOfStatic = new HashMap<>();
    private final Map<ClassOrInterfaceDeclaration, Set<String>> methods = new IdentityHashMap<>();
    private final Set<String> fields = new HashSet<>();
    private final Set<String> variables = new HashSet<>(); // local ones and fields
    private final Map<String, String> types = new HashMap<>(); // what their simple names mean

    private FileReferences(CompilationUnit unit) {
        this.unit = unit;
    }

    /** Adds the imports that {@code unit} needs. */
    public static void resolve(CompilationUnit unit) {
        FileReferences references = new FileReferences(unit);
        references.collectMembers();
        unit.walk(references::visit);
        references.staticImports.forEach(name -> unit.addImport(name, true, false));
        references.imports.forEach(unit::addImport);
    }

    private void collectMembers() {
        unit.findAll(VariableDeclarator.class).forEach(it -> variables.add(it.getNameAsString()));
        unit.findAll(Parameter.class).forEach(it -> variables.add(it.getNameAsString()));
        unit.findAll(TypePatternExpr.class).forEach(it -> variables.add(it.getNameAsString()));
        for (ClassOrInterfaceDeclaration type : unit.findAll(ClassOrInterfaceDeclaration.class)) {
            Set<String> names = new HashSet<>();
            for (MethodDeclaration method : type.getMethods()) {
                names.add(method.getNameAsString());
            }
            names.addAll(Records.accessors(type));
            names.addAll(Enums.methods(type));
            methods.put(type, names);
            for (FieldDeclaration field : type.getFields()) {
                fields.add(field.getVariable(0).getNameAsString());
            }
        }
    }

    /** What a class inherits hides imports as well as what it declares. */
    private boolean declares(ClassOrInterfaceDeclaration type, String method) {
        return methods.get(type).contains(method)
                || type.getExtendedTypes().stream().anyMatch(it -> inherits(it, type, method));
    }

    private boolean inherits(
            ClassOrInterfaceType base, ClassOrInterfaceDeclaration type, String method) {
        String library = References.imported(base);
        return library != null
                ? LibraryMethods.of(library).contains(method)
                : named(base.getNameAsString()).stream()
                        .anyMatch(it -> it != type && declares(it, method));
    }

    private List<ClassOrInterfaceDeclaration> named(String name) {
        return methods.keySet().stream().filter(it -> it.getNameAsString().equals(name)).toList();
    }

    private void visit(Node node) {
        RuntimeMember member = References.member(node);
        if (node instanceof NameExpr name && member == null && isHidden(name)) {
            name.replace(new FieldAccessExpr(new NameExpr(root()), name.getNameAsString()));
        } else if (node instanceof MethodCallExpr call && member != null) {
            if (needsOwner(member, call)) {
                call.setScope(owner(member));
            }
        } else if (node instanceof NameExpr name && member != null) {
            if (fields.contains(member.name())) {
                name.replace(new FieldAccessExpr(owner(member), member.name()));
            } else {
                staticImports.add(member.owner() + "." + member.name());
            }
        }
        String imported = References.imported(node);
        if (imported != null) {
            if (!isFree(imported) || node instanceof NameExpr && isVariable(imported)) {
                qualify(node, imported);
            } else {
                imports.add(imported);
            }
        }
    }

    /** Whether the simple name means this class and no other. */
    private boolean isFree(String qualified) {
        String simple = simpleName(qualified);
        return !isOwnName(simple)
                && types.computeIfAbsent(simple, _ -> qualified).equals(qualified);
    }

    /** Whether a variable has the simple name: before a dot Java prefers it. */
    private boolean isVariable(String qualified) {
        return variables.contains(simpleName(qualified));
    }

    private static String simpleName(String qualified) {
        return qualified.substring(qualified.lastIndexOf('.') + 1);
    }

    /** Whether the name means a class of the file itself. */
    private boolean isOwnName(String name) {
        return !named(name).isEmpty();
    }

    private static void qualify(Node node, String qualified) {
        String around = qualified.substring(0, qualified.lastIndexOf('.'));
        switch (node) {
            case ClassOrInterfaceType type -> type.setScope(scope(around));
            case NameExpr name ->
                    name.replace(new FieldAccessExpr(path(around), name.getNameAsString()));
            default -> throw new IllegalArgumentException("not a class: " + node);
        }
    }

    private static ClassOrInterfaceType scope(String qualified) {
        int dot = qualified.lastIndexOf('.');
        return dot < 0
                ? new ClassOrInterfaceType(null, qualified)
                : new ClassOrInterfaceType(
                        scope(qualified.substring(0, dot)), qualified.substring(dot + 1));
    }

    private static Expression path(String qualified) {
        int dot = qualified.lastIndexOf('.');
        return dot < 0
                ? new NameExpr(qualified)
                : new FieldAccessExpr(
                        path(qualified.substring(0, dot)), qualified.substring(dot + 1));
    }

    /** Whether a name means a static field of the file, but a class around has one of that name. */
    private boolean isHidden(NameExpr name) {
        if (!fields.contains(name.getNameAsString()) || References.isOwn(name)) {
            return false;
        }
        for (Node around = name; around != null; around = around.getParentNode().orElse(null)) {
            if (around instanceof CallableDeclaration<?> method
                    && hasVariable(method, name.getNameAsString())) {
                return false;
            }
            if (around instanceof ClassOrInterfaceDeclaration type) {
                for (FieldDeclaration field : type.getFields()) {
                    if (field.getVariable(0).getNameAsString().equals(name.getNameAsString())) {
                        return !field.isStatic();
                    }
                }
            }
        }
        return false;
    }

    private static boolean hasVariable(CallableDeclaration<?> method, String name) {
        return method.findFirst(Parameter.class, it -> it.getNameAsString().equals(name))
                        .isPresent()
                || method.findFirst(
                                VariableDeclarator.class, it -> it.getNameAsString().equals(name))
                        .isPresent();
    }

    private String root() {
        return unit.getType(0).getNameAsString();
    }

    private Expression owner(RuntimeMember member) {
        if (!isFree(member.owner()) || isVariable(member.owner())) {
            return path(member.owner());
        }
        imports.add(member.owner());
        return new NameExpr(simpleName(member.owner()));
    }

    /** Imports the member statically, if its name means it there. */
    private boolean needsOwner(RuntimeMember member, MethodCallExpr call) {
        boolean isHidden = member.isRestricted() || call.getTypeArguments().isPresent();
        Node around = call;
        while (around != null) {
            if (around instanceof ClassOrInterfaceDeclaration type) {
                isHidden |= declares(type, member.name());
            }
            around = around.getParentNode().orElse(null);
        }
        if (isHidden) {
            return true;
        }
        String owner = ownerOfStatic.computeIfAbsent(member.name(), _ -> member.owner());
        if (!owner.equals(member.owner())) {
            return true;
        }
        staticImports.add(member.owner() + "." + member.name());
        return false;
    }
}

package pyloom.translator.lower;

import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.type.ClassOrInterfaceType;

import pyloom.translator.emit.text.JavaNames;
import pyloom.translator.emit.text.NameAllocator;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.MethodSplitter;
import pyloom.translator.types.ClassType;

import java.util.ArrayList;
import java.util.List;

/**
 * One Java class under construction: that of a module, or that of the methods of a Python class.
 */
final class ClassUnit {

    /** The method that runs the statements of a class or module. */
    static final String BODY = "body";

    private final ClassOrInterfaceDeclaration declaration;
    private final NameAllocator methods = NameAllocator.forVariables();
    private final NameAllocator types;
    private final Expression reference;

    private ClassUnit(
            String name, Expression reference, NameAllocator types, Modifier.Keyword... modifiers) {
        declaration = new ClassOrInterfaceDeclaration();
        declaration.setName(name);
        declaration.setModifiers(modifiers);
        this.types = types;
        this.reference = reference;
        methods.reserve(BODY);
        JavaNames.OBJECT_METHODS.forEach(methods::reserve);
    }

    /** {@return the class of a module} */
    static ClassUnit ofModule(String name, NameAllocator types) {
        return new ClassUnit(
                name, Java.name(name), types, Modifier.Keyword.PUBLIC, Modifier.Keyword.FINAL);
    }

    /** {@return an expression for the class, as code anywhere in the file names it} */
    Expression reference() {
        return reference.clone();
    }

    private boolean isModule() {
        return declaration.isPublic();
    }

    ClassOrInterfaceDeclaration declaration() {
        return declaration;
    }

    String name() {
        return declaration.getNameAsString();
    }

    NameAllocator methods() {
        return methods;
    }

    /** Adds the method. */
    void add(MethodDeclaration method) {
        declaration.addMember(method);
    }

    /** Takes off the excess of a finished method of this class that is too large. */
    void split(MethodDeclaration method) {
        MethodSplitter.split(method, methods::allocate).forEach(this::add);
    }

    /** Adds a class for the methods of the Python class {@code pythonName} and returns it. */
    ClassUnit addNested(String pythonName) {
        String name = types.allocate(pythonName + "_class");
        ClassUnit nested =
                new ClassUnit(
                        name,
                        isModule() ? Java.name(name) : Java.field(reference(), name),
                        types.nestedTypes(name),
                        Modifier.Keyword.PRIVATE,
                        Modifier.Keyword.STATIC,
                        Modifier.Keyword.FINAL);
        declaration.addMember(nested.declaration);
        return nested;
    }

    /** Adds a class for exceptions and returns it. */
    ClassUnit addException(String name) {
        ClassUnit nested =
                new ClassUnit(
                        name, Java.name(name), types.nestedTypes(name), Modifier.Keyword.STATIC);
        declaration.addMember(nested.declaration);
        return nested;
    }

    /** {@return a name that no class nested in this one has} */
    String allocateType(String preferred) {
        return types.allocate(preferred);
    }

    /** Adds a class that a class of Python becomes and returns it. */
    ClassUnit addTyped(ClassType type) {
        String name = type.javaName();
        List<Modifier.Keyword> modifiers = new ArrayList<>();
        if (type.isAbstract()) {
            modifiers.add(Modifier.Keyword.ABSTRACT);
        }
        modifiers.add(Modifier.Keyword.STATIC);
        if (type.subclasses().isEmpty() && !type.isAbstract()) {
            modifiers.add(Modifier.Keyword.FINAL);
        }
        ClassUnit nested =
                new ClassUnit(
                        name,
                        Java.name(name),
                        types.nestedTypes(name),
                        modifiers.toArray(Modifier.Keyword[]::new));
        if (type.base() != null) {
            nested.declaration.addExtendedType(
                    new ClassOrInterfaceType(null, type.base().javaName()));
        } else if (type.nativeBase() != null) {
            nested.declaration.addExtendedType(Java.type(type.nativeBase().javaClass()));
        } else if (type.isExposed()) {
            nested.declaration.addExtendedType(Java.type(Runtime.INSTANCE));
        }
        declaration.addMember(nested.declaration);
        return nested;
    }

    /** Makes sure that nobody instantiates the class. */
    void addPrivateConstructor() {
        declaration
                .addConstructor(Modifier.Keyword.PRIVATE)
                .getBody()
                .setStatements(new NodeList<>());
    }
}

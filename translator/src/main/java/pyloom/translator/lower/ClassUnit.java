package pyloom.translator.lower;

import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;

import pyloom.translator.emit.text.NameAllocator;

/**
 * One Java class under construction: that of a module, or that of the methods of a Python class.
 */
final class ClassUnit {

    /** The method that runs the statements of a class or module. */
    static final String BODY = "body";

    private final ClassOrInterfaceDeclaration declaration;
    private final NameAllocator methods = NameAllocator.forVariables();
    private final NameAllocator types;

    ClassUnit(String name, NameAllocator types, Modifier.Keyword... modifiers) {
        declaration = new ClassOrInterfaceDeclaration();
        declaration.setName(name);
        declaration.setModifiers(modifiers);
        this.types = types;
        methods.reserve(BODY);
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

    /** Adds a class for the methods of the Python class {@code pythonName} and returns it. */
    ClassUnit addNested(String pythonName) {
        String name = types.allocate(pythonName + "_class");
        ClassUnit nested =
                new ClassUnit(
                        name,
                        types.nestedTypes(name),
                        Modifier.Keyword.PRIVATE,
                        Modifier.Keyword.STATIC,
                        Modifier.Keyword.FINAL);
        declaration.addMember(nested.declaration);
        nested.addPrivateConstructor();
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

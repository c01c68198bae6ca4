package pyloom.translator.lower.tree;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.DataKey;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.SimpleName;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Records, which are classes of private fields until their file is finished, so that the passes
 * over a file have one kind of class to look at.
 */
public final class Records {

    private static final DataKey<Boolean> KEY = new DataKey<>() {};

    private Records() {}

    /** Lets a class without constructor become a record of its fields. */
    public static void mark(ClassOrInterfaceDeclaration declaration) {
        declaration.setData(KEY, true);
    }

    /** {@return the names of the methods that a record has for its fields} */
    static Set<String> accessors(ClassOrInterfaceDeclaration declaration) {
        return declaration.containsData(KEY)
                ? declaration.getFields().stream()
                        .filter(field -> !field.isStatic())
                        .map(field -> field.getVariable(0).getNameAsString())
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** Makes records of the classes of a finished file that are to become some. */
    public static void finish(CompilationUnit unit) {
        for (ClassOrInterfaceDeclaration each : unit.findAll(ClassOrInterfaceDeclaration.class)) {
            if (each.containsData(KEY)) {
                replace(each);
            }
        }
    }

    private static void replace(ClassOrInterfaceDeclaration before) {
        RecordDeclaration record =
                new RecordDeclaration(new NodeList<>(), before.getNameAsString());
        List<BodyDeclaration<?>> members = new ArrayList<>(before.getMembers());
        before.getMembers().clear();
        for (BodyDeclaration<?> member : members) {
            if (member instanceof FieldDeclaration field && !field.isStatic()) {
                VariableDeclarator variable = field.getVariable(0);
                String name = variable.getNameAsString();
                record.addParameter(new Parameter(variable.getType(), new SimpleName(name)));
            } else {
                record.addMember(member);
            }
        }
        record.setImplementedTypes(new NodeList<>(before.getImplementedTypes()));
        before.getComment().ifPresent(record::setComment);
        before.getDataKeys().forEach(key -> copy(before, record, key));
        TypeDeclaration<?> owner = (TypeDeclaration<?>) before.getParentNode().orElseThrow();
        owner.getMembers().replace(before, record);
    }

    private static <T> void copy(
            ClassOrInterfaceDeclaration from, RecordDeclaration to, DataKey<T> key) {
        to.setData(key, from.getData(key));
    }
}

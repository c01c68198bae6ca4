package pyloom.translator.lower.tree;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.DataKey;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;

import java.util.List;
import java.util.Set;

/** Enums, which are classes until their file is finished, as {@link Records} are. */
public final class Enums {

    private static final DataKey<List<EnumConstantDeclaration>> KEY = new DataKey<>() {};

    private static final Set<String> METHODS =
            Set.of(
                    "compareTo",
                    "describeConstable",
                    "getDeclaringClass",
                    "name",
                    "ordinal",
                    "valueOf",
                    "values");

    private Enums() {}

    /** Lets a class become an enum of constants, whose arguments are literals. */
    public static void mark(
            ClassOrInterfaceDeclaration declaration, List<EnumConstantDeclaration> constants) {
        declaration.setData(KEY, constants);
    }

    /** {@return the names of the methods that every enum has} */
    public static Set<String> methods() {
        return METHODS;
    }

    static Set<String> methods(ClassOrInterfaceDeclaration declaration) {
        return declaration.containsData(KEY) ? METHODS : Set.of();
    }

    /** {@return the constants that a class is going to have, if it is to become an enum} */
    public static List<EnumConstantDeclaration> constants(Node declaration) {
        return declaration.containsData(KEY) ? declaration.getData(KEY) : List.of();
    }

    /** Makes enums of the classes of a finished file that are to become some. */
    public static void finish(CompilationUnit unit) {
        for (ClassOrInterfaceDeclaration each : unit.findAll(ClassOrInterfaceDeclaration.class)) {
            if (each.containsData(KEY)) {
                replace(each);
            }
        }
    }

    private static void replace(ClassOrInterfaceDeclaration before) {
        EnumDeclaration made = new EnumDeclaration(new NodeList<>(), before.getNameAsString());
        made.setEntries(new NodeList<>(before.getData(KEY)));
        made.setMembers(new NodeList<>(before.getMembers()));
        before.getComment().ifPresent(made::setComment);
        before.getDataKeys().forEach(key -> copy(before, made, key));
        TypeDeclaration<?> owner = (TypeDeclaration<?>) before.getParentNode().orElseThrow();
        owner.getMembers().replace(before, made);
    }

    private static <T> void copy(
            ClassOrInterfaceDeclaration from, EnumDeclaration to, DataKey<T> key) {
        to.setData(key, from.getData(key));
    }
}

package pyloom.translator.emit;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.Name;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.type.ClassOrInterfaceType;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Decides how one Java file names the types and static members of others: by their simple names
 * with an import where that is unambiguous, else in full. Who asks for a simple name first gets it,
 * so the names that the file itself declares have to be told before.
 */
public final class ImportCollector {

    private static final String IMPLICIT = "java.lang";

    private final String packageName;
    private final Map<String, String> types = new HashMap<>();
    private final Map<String, String> members = new HashMap<>();

    /** A collector for a file of a package, whose name is empty for the unnamed one. */
    public ImportCollector(String packageName) {
        this.packageName = packageName;
    }

    /** The file declares a type, or a type variable, of this name. */
    public void declareType(String name) {
        types.put(name, "");
    }

    /** The file declares a method, field or local variable of this name. */
    public void declareMember(String name) {
        members.put(name, "");
    }

    /**
     * {@return the type, named as briefly as this file can}
     *
     * @param qualifiedName the full name, with dots also before the names of nested types
     */
    public ClassOrInterfaceType type(String qualifiedName) {
        ClassOrInterfaceType type = null;
        for (String part : shortest(qualifiedName).split("\\.")) {
            type = new ClassOrInterfaceType(type, part);
        }
        return type;
    }

    /** {@return the type as what stands before the dot of a static member} */
    public Expression typeName(String qualifiedName) {
        return dotted(shortest(qualifiedName));
    }

    /**
     * {@return what stands before the name of a static method or field: nothing if it is imported
     * itself}
     */
    public Optional<Expression> ownerOf(String qualifiedType, String member) {
        return members.computeIfAbsent(member, _ -> qualifiedType).equals(qualifiedType)
                ? Optional.empty()
                : Optional.of(typeName(qualifiedType));
    }

    private String shortest(String qualifiedName) {
        String simple = qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
        String meant = types.computeIfAbsent(simple, _ -> qualifiedName);
        return meant.equals(qualifiedName) ? simple : qualifiedName;
    }

    private static Expression dotted(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0
                ? new NameExpr(name)
                : new FieldAccessExpr(dotted(name.substring(0, dot)), name.substring(dot + 1));
    }

    /** Adds the imports to {@code unit} that its tree needs, static ones first, in ASCII order. */
    public void addTo(CompilationUnit unit) {
        Set<String> used = new HashSet<>();
        unit.walk(node -> usedName(node).ifPresent(used::add));
        Set<String> imported = new TreeSet<>();
        members.forEach(
                (name, owner) -> {
                    if (!owner.isEmpty() && used.contains(name)) {
                        imported.add(owner + '.' + name);
                    }
                });
        imported.forEach(name -> unit.addImport(new ImportDeclaration(name, true, false)));
        imported.clear();
        types.forEach(
                (name, qualified) -> {
                    if (used.contains(name) && isImported(qualified)) {
                        imported.add(qualified);
                    }
                });
        imported.forEach(name -> unit.addImport(new ImportDeclaration(name, false, false)));
    }

    private boolean isImported(String qualified) {
        int dot = qualified.lastIndexOf('.');
        return dot > 0
                && !qualified.substring(0, dot).equals(packageName)
                && !qualified.substring(0, dot).equals(IMPLICIT);
    }

    private static Optional<String> usedName(Node node) {
        return switch (node) {
            case SimpleName name -> Optional.of(name.getIdentifier());
            case Name name when name.getQualifier().isEmpty() -> Optional.of(name.getIdentifier());
            default -> Optional.empty();
        };
    }
}
